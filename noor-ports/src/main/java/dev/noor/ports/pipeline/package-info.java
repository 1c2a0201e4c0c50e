/**
 * The durable way of a message: {@link dev.noor.ports.pipeline.Inbox} takes what a channel reports, once and for good;
 * {@link dev.noor.ports.pipeline.TurnQueue} hands out conversations that are due for a turn;
 * {@link dev.noor.ports.pipeline.Outbox} hands out messages to send; {@link dev.noor.ports.pipeline.EffectQueue} hands
 * out other work outside to an {@link dev.noor.ports.pipeline.EffectHandler} of its kind. Whoever was told that
 * something is stored may forget it; whoever was not may say it again without harm.
 */
@NullMarked
package dev.noor.ports.pipeline;

import org.jspecify.annotations.NullMarked;
