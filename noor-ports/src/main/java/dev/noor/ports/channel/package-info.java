/**
 * What a channel's provider tells us: messages, what became of ours, and the state of the channel.
 * {@link dev.noor.ports.channel.ChannelWebhooks} reads what a provider posted into
 * {@link dev.noor.ports.channel.ChannelEvent}s, each by itself, so that a bad one harms no other. The other ports ask
 * the provider: for the channels and their states, for templates, for the address that it reports to.
 */
@NullMarked
package dev.noor.ports.channel;

import org.jspecify.annotations.NullMarked;
