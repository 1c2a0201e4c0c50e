package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** {@code turn_start} and {@code model_exchange}: what a turn was taken on. */
final class TapeRows {
    private TapeRows() {}

    /** The rows that a turn starts from, as they were. */
    record Start(String conversation, @Nullable String quote, long lastFact) {}

    /** What the turn starts from; empty when another turn was written since. Holds the conversation until the end. */
    static Optional<Start> start(Handle handle, TurnCommit turn) {
        return handle.createQuery("""
                        SELECT jsonb_strip_nulls(to_jsonb(conversation))::text AS conversation,
                            (SELECT jsonb_strip_nulls(to_jsonb(quote))::text FROM quote
                            WHERE quote.tenant_id = conversation.tenant_id AND quote.id = quote_id) AS quote,
                            (SELECT coalesce(max(seq), 0) FROM ledger_fact
                            WHERE conversation_id = conversation.id) AS last_fact
                        FROM conversation WHERE id = :id AND tenant_id = :tenant AND version = :before FOR UPDATE
                        """)
                .bind("id", turn.after().id().value())
                .bind("tenant", turn.after().address().tenant().value())
                .bind("before", turn.before())
                .map((row, context) ->
                        new Start(row.getString("conversation"), row.getString("quote"), row.getLong("last_fact")))
                .findOne();
    }

    static void write(Handle handle, TurnCommit turn, Start start) {
        handle.createUpdate("""
                        INSERT INTO turn_start (turn_id, tenant_id, conversation_id, conversation, quote, last_fact)
                        VALUES (:turn, :tenant, :id, :conversation::jsonb, :quote::jsonb, :fact)
                        """)
                .bind("turn", turn.id().value())
                .bind("tenant", turn.after().address().tenant().value())
                .bind("id", turn.after().id().value())
                .bind("conversation", start.conversation())
                .bind("quote", start.quote())
                .bind("fact", start.lastFact())
                .execute();
        exchanges(handle, turn);
    }

    private static void exchanges(Handle handle, TurnCommit turn) {
        if (turn.exchanges().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO model_exchange (turn_id, ordinal, tenant_id, conversation_id, request, ending)
                VALUES (:turn, :ordinal, :tenant, :id, :request::json, :ending::json)
                """);
        for (int i = 0; i < turn.exchanges().size(); i++) {
            ModelExchange exchange = turn.exchanges().get(i);
            batch.bind("turn", turn.id().value())
                    .bind("ordinal", i + 1)
                    .bind("tenant", turn.after().address().tenant().value())
                    .bind("id", turn.after().id().value())
                    .bind("request", ExchangeJson.write(exchange.request()))
                    .bind("ending", ExchangeJson.write(exchange.ending()))
                    .add();
        }
        batch.execute();
    }

    static List<ModelExchange> exchanges(Handle handle, TurnId turn) {
        return handle.createQuery("SELECT request, ending FROM model_exchange WHERE turn_id = :turn ORDER BY ordinal")
                .bind("turn", turn.value())
                .map((row, context) -> new ModelExchange(
                        ExchangeJson.request(row.getString("request")), ExchangeJson.ending(row.getString("ending"))))
                .list();
    }

    /** The conversation that a turn started from, where that is kept. */
    static Optional<Conversation> before(Handle handle, TurnId turn) {
        Optional<Quotation> quotation = handle.createQuery("""
                        SELECT (jsonb_populate_record(NULL::quote, quote)).* FROM turn_start
                        WHERE turn_id = :turn AND quote IS NOT NULL
                        """)
                .bind("turn", turn.value())
                .map((row, context) -> QuoteRows.quotation(row))
                .findOne();
        return handle.createQuery("""
                        SELECT (jsonb_populate_record(NULL::conversation, conversation)).* FROM turn_start
                        WHERE turn_id = :turn
                        """)
                .bind("turn", turn.value())
                .map((row, context) -> ConversationRows.conversation(row, LedgerRows.before(handle, turn), quotation))
                .findOne();
    }
}
