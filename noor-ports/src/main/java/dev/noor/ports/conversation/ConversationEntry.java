package dev.noor.ports.conversation;

import dev.noor.ports.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A conversation in a list. Personal: the string form leaves chat and name out.
 *
 * @param name of the customer, as told last
 * @param openedAt machine time at which the chat was first heard of
 */
public record ConversationEntry(
        ConversationId id,
        ChatAddress address,
        Stage stage,
        ConversationStatus status,
        ConversationMode mode,
        Optional<Language> language,
        Optional<String> name,
        int episode,
        Instant openedAt,
        Optional<Instant> lastCustomerAt) {

    @Override
    public String toString() {
        return "ConversationEntry[" + id + ", " + status + ", " + stage + "]";
    }

    /** Where it stands in the list, for the page that follows. */
    public Place place() {
        return new Place(openedAt, id);
    }

    /** A place in the list of a tenant's conversations, the youngest first. */
    public record Place(Instant openedAt, ConversationId id) {}
}
