package dev.noor.core.turn;

import dev.noor.core.stage.StageEvidence;
import dev.noor.core.stage.StageMachine;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Notes what has happened before a word is answered: the customer spoke, what they bought may have arrived, and a
 * manager may have decided.
 */
final class TurnOpening {
    private final StageMachine stages;
    private final Optional<PlacedOrders> orders;
    private final Optional<CrmLinks> deals;
    private final ApprovalOpening approvals;

    @Inject
    TurnOpening(
            StageMachine stages, Optional<PlacedOrders> orders, Optional<CrmLinks> deals, ApprovalOpening approvals) {
        this.stages = stages;
        this.orders = orders;
        this.deals = deals;
        this.approvals = approvals;
    }

    void open(Workbench bench) {
        bench.prove(new StageEvidence.CustomerSpoke());
        approvals.open(bench);
        if (bench.stage() == Stage.CLOSING && hasArrived(bench)) {
            bench.prove(new StageEvidence.Delivered());
            stages.next(bench.stage(), bench.ledger(), bench.stageEvidence()).ifPresent(move -> {
                bench.moved(move.report());
                bench.apply(new Effect.MoveStage(move.from(), move.to()));
            });
        }
    }

    private boolean hasArrived(Workbench bench) {
        try {
            return isDelivered(bench) || isFulfilled(bench);
        } catch (PortException notNow) {
            // Told by a later turn.
            return false;
        }
    }

    /** The CRM says so. */
    private boolean isDelivered(Workbench bench) {
        DealKey sale = new DealKey(bench.before().id(), bench.before().episode());
        return deals.flatMap(known -> known.of(bench.tenant().id(), sale).deliveredAt())
                .isPresent();
    }

    /** The order book says so. */
    private boolean isFulfilled(Workbench bench) {
        return orders.flatMap(placed -> bench.quotation()
                        .flatMap(quotation -> placed.find(bench.tenant().id(), quotation.id())))
                .filter(order -> order.order().status() == SaleOrderStatus.FULFILLED)
                .isPresent();
    }
}
