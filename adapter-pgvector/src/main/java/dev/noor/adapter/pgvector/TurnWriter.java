package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.TurnRows.Handing;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes all rows of a turn, within a transaction of the caller's. */
final class TurnWriter {
    private TurnWriter() {}

    /** Writes nothing when another turn was written since the conversation was read, or an approval was used. */
    static CommitResult write(Handle handle, TurnCommit turn, String report, Handing handing) {
        if (!ApprovalRows.canSettle(handle, turn)) {
            return CommitResult.STALE;
        }
        Optional<TapeRows.Start> start = TapeRows.start(handle, turn);
        if (start.isEmpty()) {
            return CommitResult.STALE;
        }
        OptionalLong lastSeq = ConversationRows.update(
                handle, turn.after(), turn.before(), turn.replies().size());
        if (lastSeq.isEmpty()) {
            return CommitResult.STALE;
        }
        TurnRows.insert(handle, turn, report, handing);
        TapeRows.write(handle, turn, start.get());
        MessageRows.answer(handle, turn.after().id(), turn.answered(), turn.id());
        LedgerRows.write(handle, turn.after(), turn.id());
        quotations(handle, turn);
        ApprovalRows.settle(handle, turn);
        TurnRows.replies(handle, turn, lastSeq.getAsLong(), handing);
        TurnRows.effects(handle, turn);
        ErrandRows.insert(handle, turn);
        followUps(handle, turn, handing);
        return CommitResult.COMMITTED;
    }

    /** What was planned before is over; whoever shows the replies themselves writes to nobody unasked. */
    private static void followUps(Handle handle, TurnCommit turn, Handing handing) {
        UUID conversation = turn.after().id().value();
        FollowUpRows.cancel(handle, conversation, "another turn was taken");
        if (handing.isByOutbox()) {
            turn.followUp()
                    .ifPresent(plan ->
                            FollowUpRows.insert(handle, conversation, turn.id().value(), plan));
        }
    }

    /** Those the turn drafted or approved, and last the one the conversation is left with. */
    private static void quotations(Handle handle, TurnCommit turn) {
        Map<String, Quotation> latest = new LinkedHashMap<>();
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.DraftQuotation(Quotation drafted)) {
                latest.put(drafted.id().toString(), drafted);
            } else if (effect instanceof Effect.ApproveQuotation(Quotation approved, ConsentReceipt receipt)) {
                latest.put(approved.id().toString(), approved);
            }
        }
        turn.after().quotation().ifPresent(kept -> latest.put(kept.id().toString(), kept));
        latest.values().forEach(quotation -> QuoteRows.write(handle, turn.after(), quotation, turn.id()));
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.ApproveQuotation(Quotation approved, ConsentReceipt receipt)) {
                QuoteRows.consented(handle, turn.after(), approved, receipt);
            }
        }
    }
}
