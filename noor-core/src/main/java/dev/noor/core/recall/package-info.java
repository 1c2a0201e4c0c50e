/**
 * What is remembered of a conversation beyond the facts of its ledger: read by rules, each thing with the messages that
 * it is known from. {@link dev.noor.core.recall.Recall} gives it to whoever writes for a person or a model.
 */
@NullMarked
package dev.noor.core.recall;

import org.jspecify.annotations.NullMarked;
