package dev.noor.app.server;

import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.channel.ChannelWebhooks;
import dev.noor.ports.config.Secret;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.voice.VoiceNotes;
import java.util.Optional;
import java.util.Set;

/**
 * A provider through which customers come: how it reports, how it sends, and who may report. The string form shows no
 * secret.
 *
 * @param provider as in the path of its webhooks
 * @param channels its ids of the tenant's channels
 * @param capabilities what the channel is taken for until the directory was asked
 * @param directory tells how the channel is, where the provider can be asked
 * @param voiceNotes fetches the sound of voice notes, where the provider keeps it
 * @param keys one or two of at least 32 characters, separated by a comma
 */
public record ChannelDoor(
        String provider,
        ChannelWebhooks webhooks,
        MessageGateway gateway,
        Set<String> channels,
        Secret keys,
        ChannelCapabilities capabilities,
        Optional<ChannelDirectory> directory,
        Optional<VoiceNotes> voiceNotes) {
    public ChannelDoor {
        channels = Set.copyOf(channels);
    }

    /** A door to a provider that cannot be asked how its channels are. */
    public ChannelDoor(
            String provider,
            ChannelWebhooks webhooks,
            MessageGateway gateway,
            Set<String> channels,
            Secret keys,
            ChannelCapabilities capabilities) {
        this(provider, webhooks, gateway, channels, keys, capabilities, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "ChannelDoor[" + provider + ", " + channels.size() + " channels]";
    }
}
