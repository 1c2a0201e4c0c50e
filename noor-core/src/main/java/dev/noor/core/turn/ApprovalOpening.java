package dev.noor.core.turn;

import dev.noor.core.ledger.ApprovedDiscount;
import dev.noor.core.policy.ApprovalRules;
import dev.noor.core.policy.ApprovalRules.Found;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.policy.LostDiscount;
import dev.noor.core.policy.Ruling;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Takes up what a manager approved when the customer writes next, once: from then on it is a fact of the order, which
 * ends with its lines. Stateless.
 */
final class ApprovalOpening {
    private final Optional<Approvals> approvals;
    private final ApprovalSeal seal;

    @Inject
    ApprovalOpening(Optional<Approvals> approvals, Optional<ApprovalSeal> seal) {
        this.approvals = approvals;
        this.seal = seal.orElse(ApprovalSeal.NONE);
    }

    void open(Workbench bench) {
        endWhatIsOver(bench);
        last(bench).ifPresent(known -> {
            if (known.fate().isEmpty()) {
                settle(bench, known.approval());
            } else if (known.fate().get() == Fate.USED) {
                bench.spent(known.approval());
            }
        });
    }

    /** An offer in writing is good for as long as it says; what is sold stays as it was sold. */
    private static void endWhatIsOver(Workbench bench) {
        bench.ledger()
                .approved()
                .filter(given -> bench.quotation()
                        .filter(quoted -> quoted.number().equals(given.number()))
                        .filter(quoted -> quoted.status() != QuotationStatus.ACCEPTED)
                        .filter(quoted -> quoted.validUntil().isBefore(bench.today()))
                        .isPresent())
                .ifPresent(given -> {
                    record(bench, ApprovedDiscount.ENDED);
                    bench.lost(new LostDiscount.Over(given.percent()));
                });
    }

    private void settle(Workbench bench, Approval approval) {
        Ruling<Fate> ruling = ApprovalRules.rule(
                new Found(approval, seal, bench.tenant().authority(), bench.ledger(), bench.quotation(), bench.now()));
        bench.fired(ruling.rule());
        bench.apply(new Effect.SettleApproval(approval.id(), ruling.value()));
        switch (ruling.value()) {
            case USED ->
                record(bench, new ApprovedDiscount(approval.percent(), approval.number(), approval.segment()).format());
            case EXPIRED -> bench.lost(new LostDiscount.Expired(approval.percent()));
            case OUTDATED, FORGED, REPLACED -> bench.lost(new LostDiscount.OtherOrder(approval.percent()));
        }
    }

    private static void record(Workbench bench, String value) {
        bench.apply(new Effect.RecordFact(new Fact(FactSlot.APPROVED_DISCOUNT, value, bench.source(), bench.now())));
    }

    private Optional<Approvals.Known> last(Workbench bench) {
        try {
            return approvals.flatMap(
                    known -> known.last(bench.tenant().id(), bench.before().id()));
        } catch (PortException notNow) {
            // Taken up by a later turn.
            return Optional.empty();
        }
    }
}
