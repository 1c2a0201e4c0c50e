package dev.noor.adapter.pgvector;

import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.TurnCommit;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of {@code effect} that errands are, under keys that a repetition would hit again. */
final class ErrandRows {
    private ErrandRows() {}

    /** What a sale order is drafted of. */
    record SalesOrder(UUID quotation, String number, int revision) {}

    /** What a contact is kept by: the conversation of the row says everything. */
    record CrmContact() {}

    /** Where a deal is to stand. */
    record CrmDeal(int episode, String stage) {}

    /** What is noted at a deal. */
    record CrmNote(int episode, String title, String text) {}

    static void insert(Handle handle, TurnCommit turn) {
        int ordinal = 0;
        for (Errand errand : turn.errands()) {
            ordinal++;
            String ofTurn = turn.id() + ":" + ordinal;
            switch (errand) {
                case Errand.PlaceOrder order ->
                    TurnRows.effect(
                            handle,
                            turn,
                            "SALES_ORDER",
                            "sales-order:" + order.quotation(),
                            new SalesOrder(order.quotation().value(), order.number(), order.revision()));
                case Errand.KeepContact contact ->
                    TurnRows.effect(handle, turn, "CRM_CONTACT", "crm-contact:" + ofTurn, new CrmContact());
                case Errand.MoveDeal move ->
                    TurnRows.effect(
                            handle,
                            turn,
                            "CRM_DEAL",
                            "crm-deal:" + ofTurn,
                            new CrmDeal(move.episode(), move.stage().name()));
                case Errand.LeaveNote note ->
                    TurnRows.effect(
                            handle,
                            turn,
                            "CRM_NOTE",
                            "crm-note:" + ofTurn,
                            new CrmNote(note.episode(), note.title(), Json.storableText(note.text())));
            }
        }
    }
}
