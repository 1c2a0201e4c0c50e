package dev.noor.ports.messaging;

import java.time.Instant;

/**
 * A message that arrived.
 *
 * @param providerId the channel's own id; redelivery repeats it
 * @param sentAt business time of sending
 */
public record InboundMessage(MessageId id, String providerId, Author author, MessageContent content, Instant sentAt) {

    /** Who wrote it. */
    public enum Author {
        CUSTOMER,
        MANAGER,
        /** Our own message coming back. */
        ECHO
    }

    public InboundMessage {
        if (providerId.isBlank()) {
            throw new IllegalArgumentException("an inbound message has the provider's id");
        }
    }
}
