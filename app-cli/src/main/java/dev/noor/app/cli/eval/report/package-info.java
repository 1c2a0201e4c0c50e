/** The forms in which a {@link dev.noor.app.cli.eval.Scoreboard} is told. */
@NullMarked
package dev.noor.app.cli.eval.report;

import org.jspecify.annotations.NullMarked;
