package dev.noor.app.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.conversation.ConversationEntry;
import dev.noor.ports.conversation.MessageEntry;
import dev.noor.ports.conversation.TurnEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversations as they are shown to programs. */
final class ConversationViews {
    private ConversationViews() {}

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record Page(List<Item> conversations, @Nullable String next) {}

    /**
     * A conversation.
     *
     * @param chat the customer within the channel, such as a phone number
     * @param openedAt when it was first heard of
     * @param lastCustomerAt when the customer's latest answered message was written
     */
    record Item(
            UUID id,
            String channel,
            String chat,
            @Nullable String name,
            String status,
            String mode,
            String stage,
            @Nullable String language,
            int episode,
            Instant openedAt,
            @Nullable Instant lastCustomerAt) {
        static Item of(ConversationEntry entry) {
            return new Item(
                    entry.id().value(),
                    entry.address().channel(),
                    entry.address().chat(),
                    entry.name().orElse(null),
                    wire(entry.status()),
                    wire(entry.mode()),
                    entry.stage().wire(),
                    entry.language().map(language -> language.tag()).orElse(null),
                    entry.episode(),
                    entry.openedAt(),
                    entry.lastCustomerAt().orElse(null));
        }
    }

    /**
     * A conversation with the latest of what was said and decided, the latest first.
     *
     * @param may what status and stage may become by a change
     */
    record Detail(
            UUID id,
            String channel,
            String chat,
            @Nullable String name,
            String status,
            String mode,
            String stage,
            @Nullable String language,
            int episode,
            long version,
            May may,
            List<Message> messages,
            List<TurnView> turns) {}

    /** What a change may ask for. */
    record May(List<String> status, List<String> stage) {}

    /** A page of messages, the latest first; {@code next} asks for the one behind, null on the last. */
    record Messages(List<Message> messages, @Nullable Long next) {}

    /** A message. */
    record Message(long position, UUID id, String speaker, String kind, String text, String state, Instant at) {
        static Message of(MessageEntry entry) {
            return new Message(
                    entry.position(),
                    entry.id(),
                    wire(entry.speaker()),
                    entry.kind(),
                    entry.words(),
                    entry.state(),
                    entry.at());
        }
    }

    /** A page of turns, the latest first; {@code next} asks for the one behind, null on the last. */
    record Turns(List<TurnView> turns, @Nullable Long next) {}

    /** A turn with its report. */
    record TurnView(UUID id, long seq, String outcome, String reason, Instant at, JsonNode report) {
        static TurnView of(TurnEntry entry, JsonNode report) {
            return new TurnView(
                    entry.id().value(), entry.seq(), wire(entry.outcome()), entry.reason(), entry.at(), report);
        }
    }

    static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
