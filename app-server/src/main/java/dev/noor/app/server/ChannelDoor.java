package dev.noor.app.server;

import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelWebhooks;
import dev.noor.ports.config.Secret;
import dev.noor.ports.messaging.MessageGateway;
import java.util.Set;

/**
 * A provider through which customers come: how it reports, how it sends, and who may report. The string form shows no
 * secret.
 *
 * @param provider as in the path of its webhooks
 * @param channels its ids of the tenant's channels
 * @param keys one or two of at least 32 characters, separated by a comma
 */
public record ChannelDoor(
        String provider,
        ChannelWebhooks webhooks,
        MessageGateway gateway,
        Set<String> channels,
        Secret keys,
        ChannelCapabilities capabilities) {
    public ChannelDoor {
        channels = Set.copyOf(channels);
    }

    @Override
    public String toString() {
        return "ChannelDoor[" + provider + ", " + channels.size() + " channels]";
    }
}
