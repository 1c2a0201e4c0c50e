package dev.noor.ports.quotation;

import dev.noor.ports.conversation.ConversationId;
import java.util.Optional;

/**
 * Which quotations are meant; what is empty is not asked for.
 *
 * @param number without the revision, exactly
 */
public record QuotationFilter(
        Optional<QuotationStatus> status, Optional<String> number, Optional<ConversationId> conversation) {
    public static final QuotationFilter ALL = new QuotationFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
