package dev.noor.ports.messaging;

import dev.noor.ports.conversation.ChatAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sends messages through a channel. Thread-safe. */
public interface MessageGateway {
    /**
     * The messages that the channel makes of one: text in the channel's own markup and cut to its limit, a caption by
     * itself where the channel knows none. The first keeps the id, the ids of the others follow from it, so that the
     * same message always has the same parts. Each is stored, sent and reported on by itself. Pure.
     *
     * @return one or more, in the order of sending
     */
    List<OutboundMessage> parts(OutboundMessage message);

    /**
     * Sends one message as it is. Sending the same id again while the channel remembers it does not send twice. Never
     * throws for what the channel answers; may throw {@link dev.noor.ports.PortException} when this side is at fault.
     *
     * @param part one of {@link #parts}
     * @throws IllegalArgumentException when the channel makes several messages of it
     */
    Delivery send(ChatAddress to, OutboundMessage part);

    /** What became of a sending. Codes are the channel's own or dotted lower-case names, without personal data. */
    sealed interface Delivery {
        /** The channel took it under its own id. */
        record Accepted(String providerId) implements Delivery {}

        /** The channel has taken it, now or before, and did not say under which id. */
        record Repeated() implements Delivery {}

        /** The channel will not take it, by its own code; sending it again is useless. */
        record Refused(String code) implements Delivery {}

        /** Nobody can tell whether it was taken: no answer, or one that says nothing. */
        record Unknown(String code) implements Delivery {}

        /** It was certainly not taken, for a reason that may pass; the same message may be sent later. */
        sealed interface NotTaken extends Delivery {
            String code();
        }

        /** The channel could not be reached, or not now. */
        record Unreachable(String code) implements NotTaken {}

        /**
         * The channel wants to be left alone for a while; no attempt of this message.
         *
         * @param retryAfter how long, where the channel said so
         */
        record Throttled(String code, Optional<Duration> retryAfter) implements NotTaken {}

        /** The channel takes nothing at all from us until a person acts: a wrong key, no money, a blocked number. */
        record LockedOut(String code) implements NotTaken {}
    }
}
