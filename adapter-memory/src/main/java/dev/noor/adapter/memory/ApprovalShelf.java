package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals.Known;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Approvals with what became of them. Not thread-safe: guarded by the store of conversations. */
final class ApprovalShelf {
    private final Map<ApprovalId, Known> all = new LinkedHashMap<>();

    void keep(Approval approval) {
        all.replaceAll(
                (id, known) -> isOpen(known) && known.approval().conversation().equals(approval.conversation())
                        ? new Known(known.approval(), Optional.of(Fate.REPLACED), Optional.empty())
                        : known);
        all.put(approval.id(), new Known(approval, Optional.empty(), Optional.empty()));
    }

    Optional<Known> last(TenantId tenant, ConversationId conversation) {
        return all.values().stream()
                .filter(known -> known.approval().tenant().equals(tenant)
                        && known.approval().conversation().equals(conversation))
                .reduce((earlier, later) -> isOpen(earlier) ? earlier : later);
    }

    Optional<Known> find(TenantId tenant, ApprovalId id) {
        return Optional.ofNullable(all.get(id))
                .filter(known -> known.approval().tenant().equals(tenant));
    }

    /** Whether the turn settles only what waits in its own conversation. */
    boolean canSettle(TurnCommit turn) {
        return turn.report().effects().stream()
                .allMatch(effect -> !(effect instanceof Effect.SettleApproval(ApprovalId id, Fate fate))
                        || find(turn.after().address().tenant(), id)
                                .filter(ApprovalShelf::isOpen)
                                .filter(known -> known.approval()
                                        .conversation()
                                        .equals(turn.after().id()))
                                .isPresent());
    }

    void settle(TurnCommit turn) {
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.SettleApproval(ApprovalId id, Fate fate)) {
                all.computeIfPresent(
                        id,
                        (same, known) -> new Known(
                                known.approval(),
                                Optional.of(fate),
                                turn.after().quotation().map(Quotation::id).filter(used -> fate == Fate.USED)));
            }
        }
    }

    private static boolean isOpen(Known known) {
        return known.fate().isEmpty();
    }
}
