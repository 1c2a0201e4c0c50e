package dev.noor.core.turn;

import dev.noor.core.stage.StageEvidence;
import dev.noor.core.stage.StageMachine;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.Optional;

/** Notes what has happened before a word is answered: the customer spoke, and what they bought may have arrived. */
final class TurnOpening {
    private final StageMachine stages;
    private final Optional<PlacedOrders> orders;

    @Inject
    TurnOpening(StageMachine stages, Optional<PlacedOrders> orders) {
        this.stages = stages;
        this.orders = orders;
    }

    void open(Workbench bench) {
        bench.prove(new StageEvidence.CustomerSpoke());
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
            return orders.flatMap(placed -> bench.quotation()
                            .flatMap(quotation -> placed.find(bench.tenant().id(), quotation.id())))
                    .filter(order -> order.order().status() == SaleOrderStatus.FULFILLED)
                    .isPresent();
        } catch (PortException notNow) {
            // Told by a later turn.
            return false;
        }
    }
}
