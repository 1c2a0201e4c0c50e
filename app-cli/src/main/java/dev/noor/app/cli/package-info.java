/**
 * The command line: {@link dev.noor.app.cli.Main} turns arguments into a command, whose parts Dagger assembles from the
 * same adapter modules as the server's. Results go to standard output, everything else to standard error; a failure is
 * one sentence and an exit code: 0 done, 1 the work failed, 2 the command was used wrongly.
 */
@NullMarked
package dev.noor.app.cli;

import org.jspecify.annotations.NullMarked;
