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
            Optional<String> quotes)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageArrived[" + providerId + ", " + origin + ", " + content + "]";
        }
    }

    /** Who wrote a message, as far as the provider tells. */
    enum Origin {
        CUSTOMER,
        /** A person of the company, with the provider's own means. */
        MANAGER,
        /** Somebody of the company: a person, or Noor's own message coming back. */
        COMPANY
    }

    /** A message that was written anew. */
    record MessageEdited(String channel, String chat, String providerId, String words, Optional<Instant> at)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageEdited[" + providerId + "]";
        }
    }

    /** A message that its writer took back. */
    record MessageDeleted(String channel, String chat, String providerId, Optional<Instant> at)
            implements ChannelEvent {
        @Override
        public String toString() {
            return "MessageDeleted[" + providerId + "]";
        }
    }

    /**
     * What became of one of our messages.
     *
     * @param error the provider's code where it failed, such as {@code 24_HOURS_EXCEEDED}
     */
    record StatusReported(String providerId, DeliveryStatus status, Optional<Instant> at, Optional<String> error)
            implements ChannelEvent {}

    /** How far one of our messages got. */
    enum DeliveryStatus {
        SENT,
        DELIVERED,
        READ,
        FAILED
    }

    /**
     * The channel itself changed.
     *
     * @param state the provider's word for it, in lower case, such as {@code active}
     */
    record ChannelStateChanged(String channel, String state, Optional<Instant> at) implements ChannelEvent {}

    /** The provider's judgement of one of our templates, in its words, in lower case. */
    record TemplateReviewed(String template, String name, String status) implements ChannelEvent {}

    /** The provider only tried whether anybody answers. */
    record ConnectionTested() implements ChannelEvent {}
}
