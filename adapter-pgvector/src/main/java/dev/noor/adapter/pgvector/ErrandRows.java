package dev.noor.adapter.pgvector;

import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.TurnCommit;
import org.jdbi.v3.core.Handle;

/** The rows of {@code effect} that errands are, under keys that a repetition would hit again. */
final class ErrandRows {
    private ErrandRows() {}

    static void insert(Handle handle, TurnCommit turn) {
        int ordinal = 0;
        for (Errand errand : turn.errands()) {
            ordinal++;
            EffectRequest request = new EffectRequest.Outside(errand);
            TurnRows.effect(
                    handle,
                    turn,
                    request.kind(),
                    key(errand, turn.id() + ":" + ordinal),
                    EffectRequests.write(request));
        }
    }

    private static String key(Errand errand, String ofTurn) {
        return switch (errand) {
            case Errand.PlaceOrder order -> "sales-order:" + order.quotation();
            case Errand.KeepContact contact -> "crm-contact:" + ofTurn;
            case Errand.MoveDeal move -> "crm-deal:" + ofTurn;
            case Errand.LeaveNote note -> "crm-note:" + ofTurn;
        };
    }
}
