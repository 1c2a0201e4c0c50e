package dev.noor.ports.turn;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import java.time.Instant;

/** What a turn wants done. Nothing of it happens before the turn is committed. */
public sealed interface Effect {
    record RecordFact(Fact fact) implements Effect {}

    record MoveStage(Stage from, Stage to) implements Effect {}

    record SetQuoteConsent(QuoteConsent consent) implements Effect {}

    record DraftQuotation(Quotation quotation) implements Effect {}

    /** The customer agreed to the quotation as written, by the message that the receipt names. */
    record ApproveQuotation(Quotation quotation, ConsentReceipt receipt) implements Effect {}

    /**
     * An approval is used by the quotation that the turn leaves, or of no use any more. A turn that settles what was
     * settled before is stale.
     */
    record SettleApproval(ApprovalId approval, Approval.Fate fate) implements Effect {}

    /** The customer wanted an approval again that was used, and did not get it; noted in the audit. */
    record RefuseApproval(ApprovalId approval) implements Effect {}

    record RequestHandoff(Handoff handoff) implements Effect {}

    record ScheduleFollowUp(Instant dueAt, String reason) implements Effect {}

    record SaveFeedback(int rating, String comment) implements Effect {
        @Override
        public String toString() {
            return "SaveFeedback[" + rating + "]";
        }
    }

    record OptOut() implements Effect {}
}
