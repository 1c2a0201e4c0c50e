package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Instant;
import java.util.Optional;

/**
 * What managers approved. A turn settles an approval within its own commit
 * ({@link dev.noor.ports.turn.Effect.SettleApproval}), which is refused as stale when it was settled before: so each is
 * used once, whoever comes first. Thread-safe; every method is one transaction and may throw
 * {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface Approvals {
    /**
     * Keeps an approval, notes who gave it, and wants its customer told. One that waits in the same conversation is
     * {@link Approval.Fate#REPLACED}.
     *
     * @param enteredBy through whom it came, as noted in the audit beside who decided
     */
    Keeping keep(Approval approval, String enteredBy);

    /** The approval of a conversation that waits, else the one given last, with what became of it. */
    Optional<Known> last(TenantId tenant, ConversationId conversation);

    /** An approval with what became of it. */
    Optional<Known> find(TenantId tenant, ApprovalId id);

    /**
     * Puts the news of an open approval into the outbox, once for each id of a message.
     *
     * @param words what the customer reads, which a template's name does not tell
     * @param before the business time from which on it is not sent any more
     */
    Telling tell(Approval approval, OutboundMessage message, String words, Optional<Instant> before);

    /**
     * An approval as it is stored.
     *
     * @param fate empty while it waits
     * @param usedBy the revision that was priced with it
     */
    record Known(Approval approval, Optional<Approval.Fate> fate, Optional<QuotationId> usedBy) {}

    /** What came of keeping one. */
    enum Keeping {
        KEPT,
        /** The quotation does not wait for the customer's yes any more. */
        NOT_OPEN
    }

    /** What came of telling. */
    enum Telling {
        /** It is in the outbox, now or from before. */
        FILED,
        /** It was settled meanwhile, a person took over, nothing is sent there, or free text is not possible now. */
        REFUSED
    }
}
