/** Figures of the running server, in the form that Prometheus reads: {@link dev.noor.app.server.metrics.Meters}. */
@NullMarked
package dev.noor.app.server.metrics;

import org.jspecify.annotations.NullMarked;
