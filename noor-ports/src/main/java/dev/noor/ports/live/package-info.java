/**
 * What changes while somebody looks on. {@link dev.noor.ports.live.LiveUpdates} tells it,
 * {@link dev.noor.ports.live.LiveFeed} hears it. A hint, never the truth: it may be lost, and whoever hears that
 * something was lost reads everything again. Nothing personal is in it.
 */
@NullMarked
package dev.noor.ports.live;

import org.jspecify.annotations.NullMarked;
