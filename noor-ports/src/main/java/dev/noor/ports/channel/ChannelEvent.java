package dev.noor.ports.channel;

import dev.noor.ports.messaging.MessageContent;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened on a channel. Times are the provider's and may be missing, out of order or in the future.
 * Personal: string forms leave chats, names and words out.
 */
public sealed interface ChannelEvent {

    /**
     * A message of a chat, from either side.
     *
     * @param channel the provider's id of the channel
     * @param chat the customer within the channel
     * @param providerId the provider's id of the message; a redelivery repeats it
     * @param senderName as the provider knows the writer; may be empty
     * @param media where the provider keeps the file of an attachment
     * @param quotes the provider's id of the message that it answers
     * @param button what the button that was pressed carries, or its number from 0 where it carries nothing
     */
    record MessageArrived(
            String channel,
            String chat,
            String providerId,
            Origin origin,
            MessageContent content,
            Optional<Instant> at,
            String senderName,
            Optional<String> media,
            Optional<String> quotes,
            Optional<String> button)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageArrived[" + providerId + ", " + origin + ", " + content + "]";
        }
    }

    /**
     * Who wrote a message, as far as the provider tells. Unless it is the customer it may be Noor's own message coming
     * back, so the outbox is asked first, by the provider's id and then by the words.
     */
    enum Origin {
        CUSTOMER,
        /** A person of the company, with the provider's own means. */
        MANAGER,
        /** A program of the company: Noor or another one. */
        PROGRAM,
        /** Somebody of the company; the provider does not say who. */
        COMPANY
    }

    /** A message that was written anew; the first writing may never have been reported. */
    record MessageEdited(
            String channel, String chat, String providerId, Origin origin, String words, Optional<Instant> at)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageEdited[" + providerId + "]";
        }
    }

    /** A message that its writer took back. */
    record MessageDeleted(String channel, String chat, String providerId, Origin origin, Optional<Instant> at)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageDeleted[" + providerId + "]";
        }
    }

    /** A notice within a chat that nobody wrote, such as a changed number; it wants no answer. */
    record NoticeShown(String channel, String chat, String providerId, String words, Optional<Instant> at)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "NoticeShown[" + providerId + "]";
        }
    }

    /**
     * What became of a message of the company, ours or a manager's. May come before the answer to the sending, more
     * than once and in any order.
     *
     * @param error the provider's code where it failed, such as {@code 24_HOURS_EXCEEDED}
     */
    record StatusReported(String providerId, DeliveryStatus status, Optional<Instant> at, Optional<String> error)
            implements ChannelEvent {}

    /** How far a message got; all but the last two follow each other. */
    enum DeliveryStatus {
        SENT,
        DELIVERED,
        READ,
        /** It does not reach the customer. */
        FAILED,
        /** Somebody wrote it anew after it was sent; says nothing of how far it got. */
        EDITED
    }

    /**
     * The channel itself changed.
     *
     * @param state the provider's word for it, in lower case; {@value Channel#ACTIVE} alone means that messages pass
     */
    record ChannelStateChanged(String channel, String state, Optional<Instant> at) implements ChannelEvent {
        /** Whether messages pass; if not, somebody must look after the channel. */
        public boolean isActive() {
            return state.equals(Channel.ACTIVE);
        }
    }

    /** The provider's judgement of one of our templates, in its words, in lower case. */
    record TemplateReviewed(String template, String name, String status) implements ChannelEvent {}

    /** The provider only tried whether anybody answers. */
    record ConnectionTested() implements ChannelEvent {}
}
