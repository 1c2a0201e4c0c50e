package dev.noor.ports.channel;

import java.util.List;

/** The channels that the company has at a provider. Thread-safe. */
public interface ChannelDirectory {
    /**
     * Every channel, in the provider's order.
     *
     * @throws dev.noor.ports.PortException when the provider cannot be asked; transient ones may be gone later
     */
    List<Channel> channels();

    /**
     * What a channel of this kind can and demands; of a kind that is not known, what the strictest does. Asks nobody.
     */
    ChannelCapabilities capabilities(Channel channel);
}
