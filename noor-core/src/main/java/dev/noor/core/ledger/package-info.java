/**
 * What is known in a conversation: the facts in force, what each new one replaces, and what a change makes worthless.
 * The ledger is the only place where facts live; stages, policies and tools read it and never keep a copy.
 */
@NullMarked
package dev.noor.core.ledger;

import org.jspecify.annotations.NullMarked;
