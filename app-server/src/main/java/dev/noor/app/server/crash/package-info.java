/**
 * Deaths that are asked for: {@link dev.noor.app.server.crash.CrashPoint} names the places,
 * {@link dev.noor.app.server.crash.PlannedCrash} makes the process die at one of them. Without the system property
 * {@code noor.crashAt} nothing of this stands in the way of any call.
 */
@NullMarked
package dev.noor.app.server.crash;

import org.jspecify.annotations.NullMarked;
