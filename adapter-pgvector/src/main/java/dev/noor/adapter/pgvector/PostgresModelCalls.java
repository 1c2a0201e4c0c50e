package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCalls;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jdbi.v3.core.statement.Query;

/** Calls of models in {@code llm_call}. */
@Singleton
final class PostgresModelCalls implements ModelCalls {
    private static final String SUM = """
            SELECT count(*) AS calls, coalesce(sum(input_tokens + output_tokens), 0) AS tokens,
                coalesce(sum(cost_micros), 0) AS micros
            FROM llm_call WHERE tenant_id = :tenant AND called_at >= :from
            """;

    private final Database database;

    @Inject
    PostgresModelCalls(Database database) {
        this.database = database;
    }

    @Override
    public void record(ModelCall call) {
        database.read(handle -> handle.createUpdate("""
                        INSERT INTO llm_call (id, tenant_id, conversation_id, role, model, outcome, input_tokens,
                            cached_tokens, output_tokens, reasoning_tokens, cost_micros, sound_seconds,
                            took_ms, called_at)
                        VALUES (:id, :tenant, :conversation, :role, :model, :outcome, :input, :cached, :output,
                            :reasoning, :micros, :sound, :took, :at)
                        """)
                .bind("id", call.id())
                .bind("tenant", call.tenant().value())
                .bind("conversation", call.conversation().value())
                .bind("role", call.role().wire())
                .bind("model", call.model())
                .bind("outcome", call.outcome())
                .bind("input", call.usage().inputTokens())
                .bind("cached", call.usage().cachedTokens())
                .bind("output", call.usage().outputTokens())
                .bind("reasoning", call.usage().reasoningTokens())
                .bind("micros", call.usage().costMicros())
                .bind("sound", call.soundSeconds())
                .bind("took", (int) Math.min(Integer.MAX_VALUE, call.took().toMillis()))
                .bind("at", call.at())
                .execute());
    }

    @Override
    public Used ofConversation(TenantId tenant, ConversationId conversation, Instant from) {
        return database.read(handle -> used(
                handle.createQuery(SUM + " AND conversation_id = :conversation")
                        .bind("conversation", conversation.value()),
                tenant,
                from));
    }

    @Override
    public Used ofTenant(TenantId tenant, Instant from) {
        return database.read(handle -> used(handle.createQuery(SUM), tenant, from));
    }

    private static Used used(Query query, TenantId tenant, Instant from) {
        return query.bind("tenant", tenant.value())
                .bind("from", from)
                .map((row, context) -> new Used(row.getLong("calls"), row.getLong("tokens"), row.getLong("micros")))
                .one();
    }
}
