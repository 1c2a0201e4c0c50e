/**
 * The HTTP server. {@link dev.noor.app.server.Server} listens on virtual threads and answers {@code /health}; its parts
 * come from the same adapter modules as the command line's. No answer shows a stack trace or names the software.
 */
@NullMarked
package dev.noor.app.server;

import org.jspecify.annotations.NullMarked;
