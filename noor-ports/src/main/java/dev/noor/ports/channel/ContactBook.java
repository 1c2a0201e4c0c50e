package dev.noor.ports.channel;

import java.util.List;

/** The customers as a provider shows them to the company's people. Thread-safe. */
public interface ContactBook {
    /** The most contacts that are saved at once. */
    int MOST_AT_ONCE = 100;

    /**
     * Saves contacts, each in place of one with the same id.
     *
     * @throws IllegalArgumentException for more than {@value #MOST_AT_ONCE}
     * @throws dev.noor.ports.PortException when the provider cannot be asked or refuses
     */
    void save(List<ChannelContact> contacts);
}
