/**
 * Where a sale stands and what moves it on. A stage changes on typed evidence that the turn and the ledger bear out,
 * never because a model says so; a digression leaves the stage where it is, so that the sale returns to its step.
 */
@NullMarked
package dev.noor.core.stage;

import org.jspecify.annotations.NullMarked;
