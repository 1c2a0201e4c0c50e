package dev.noor.ports.channel;

import java.time.Duration;
import java.util.Optional;

/**
 * What a kind of channel can and demands.
 *
 * @param window how long after a customer's message free text may be sent; empty when always
 * @param templates whether messages that the provider approved may be sent outside the window
 */
public record ChannelCapabilities(Optional<Duration> window, Templates templates) {
    /** WhatsApp for businesses: a day, then approved templates only. */
    public static final ChannelCapabilities BUSINESS_API =
            new ChannelCapabilities(Optional.of(Duration.ofHours(24)), Templates.APPROVED_ONES);

    /** A phone that is linked by its QR code: neither window nor templates. */
    public static final ChannelCapabilities LINKED_PHONE = new ChannelCapabilities(Optional.empty(), Templates.NONE);

    /** Which templates a channel knows. */
    public enum Templates {
        NONE,
        APPROVED_ONES
    }
}
