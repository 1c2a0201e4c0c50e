/**
 * The server from the command line: {@link dev.noor.app.cli.serve.ServeCommand} runs what app-server has, until it is
 * interrupted.
 */
@NullMarked
package dev.noor.app.cli.serve;

import org.jspecify.annotations.NullMarked;
