package dev.noor.ports.quotation;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A quotation as people look it up.
 *
 * @param language of the conversation it was made in, once Noor has replied there
 * @param quotedAt business time of the turn that made it
 * @param approvedAt when the customer said yes to it, in business time
 */
public record QuotationEntry(
        Quotation quotation,
        ConversationId conversation,
        Optional<Language> language,
        Instant quotedAt,
        Optional<Instant> approvedAt) {

    /** Where it stands in the list, for the page that follows. */
    public Place place() {
        return new Place(quotedAt, quotation.id());
    }

    @Override
    public String toString() {
        return "QuotationEntry[" + quotation.id() + ", " + quotation.status() + "]";
    }

    /** A place in the list of a tenant's quotations, the youngest first. */
    public record Place(Instant quotedAt, QuotationId id) {}
}
