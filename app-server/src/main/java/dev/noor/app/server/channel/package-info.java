/**
 * How the channel is: {@link dev.noor.app.server.channel.ChannelCare} asks its provider now and then,
 * {@link dev.noor.app.server.channel.BreakingGateway} leaves it alone while it takes nothing at all.
 */
@NullMarked
package dev.noor.app.server.channel;

import org.jspecify.annotations.NullMarked;
