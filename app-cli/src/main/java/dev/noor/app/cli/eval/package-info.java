/**
 * Evaluation: {@link dev.noor.app.cli.eval.EvalCommand} plays dialogue packs on the same core and database as the chat,
 * judges every turn and keeps the score. What fails must be listed in a baseline with its reason, and what is listed
 * must fail.
 */
@NullMarked
package dev.noor.app.cli.eval;

import org.jspecify.annotations.NullMarked;
