/**
 * What is stored is told to whoever looks on: {@link dev.noor.app.server.live.Announcer} is given it after each commit,
 * finds out beside the work what it is about, and tells it.
 */
@NullMarked
package dev.noor.app.server.live;

import org.jspecify.annotations.NullMarked;
