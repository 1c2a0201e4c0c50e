package dev.noor.ports.channel;

import java.util.Locale;

/**
 * A channel of the company at its provider.
 *
 * @param id the provider's id
 * @param transport the provider's word for the kind of channel, in lower case, such as {@code wapi}
 * @param name the number or account that customers see; may be empty
 * @param state the provider's word for its state, in lower case; {@value #ACTIVE} alone means that messages pass
 */
public record Channel(String id, String transport, String name, String state) {
    public static final String ACTIVE = "active";

    public Channel {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a channel has an id");
        }
        transport = transport.toLowerCase(Locale.ROOT);
        state = state.toLowerCase(Locale.ROOT);
    }

    /** Whether messages pass. */
    public boolean isActive() {
        return state.equals(ACTIVE);
    }
}
