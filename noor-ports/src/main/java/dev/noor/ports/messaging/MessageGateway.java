package dev.noor.ports.messaging;

import dev.noor.ports.conversation.ChatAddress;

/** Sends messages through a channel. Thread-safe. */
public interface MessageGateway {
    /**
     * Sends one message. Sending the same id again while the channel remembers it does not send twice. Never throws for
     * what the channel answers; may throw {@link dev.noor.ports.PortException} when this side is at fault.
     */
    Delivery send(ChatAddress to, OutboundMessage message);

    /** What became of a sending. */
    sealed interface Delivery {
        /** The channel took it under its own id. */
        record Accepted(String providerId) implements Delivery {}

        /** The channel had taken this id before. */
        record Repeated() implements Delivery {}

        /** The channel will not take it, by its own code; sending it again is useless. */
        record Refused(String code) implements Delivery {}

        /** Nobody can tell whether it was taken. */
        record Unknown() implements Delivery {}
    }
}
