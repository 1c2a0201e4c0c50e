package dev.noor.ports.channel;

/** Reads what a channel's provider posts to us. Thread-safe. */
public interface ChannelWebhooks {

    /**
     * What the body of a post reports. Never throws for what the body holds: what cannot be read, from one item up to
     * the whole body, is among {@link ChannelReport#rejected()}.
     */
    ChannelReport read(byte[] body);
}
