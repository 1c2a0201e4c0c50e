package dev.noor.ports.pipeline;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.QuotationId;
import java.util.List;

/** Looks effects up for people. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface EffectBook {
    /** What a quotation wanted done, in the order written. */
    List<EffectEntry> of(TenantId tenant, QuotationId quotation);

    /** What a conversation wanted done, the latest first. */
    List<EffectEntry> of(TenantId tenant, ConversationId conversation, int limit);
}
