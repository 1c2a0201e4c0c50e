package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import dev.noor.ports.staff.SalesCounter;
import dev.noor.ports.staff.SalesFigures;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;

/**
 * One statement over what turns, hand-offs, quotations and follow-ups left. Of conversations that were silent all the
 * time no turn is read; a message waits less than a day for its turn.
 */
final class PostgresSalesCounter implements SalesCounter {
    private static final String COUNT = """
        WITH span AS (SELECT :from::timestamptz AS span_from, :to::timestamptz AS span_to),
        spoken AS (
            SELECT conversation.id, min(turn.at) AS first
            FROM conversation CROSS JOIN span JOIN turn ON turn.conversation_id = conversation.id
            WHERE conversation.tenant_id = :tenant AND turn.at < span_to
            AND coalesce(last_customer_at, span_from) >= span_from - INTERVAL '1 day'
            GROUP BY conversation.id, span_from HAVING max(turn.at) >= span_from
        ),
        called AS (
            SELECT calls FROM handoff, span WHERE tenant_id = :tenant AND at >= span_from AND at < span_to
        ),
        shown AS (
            SELECT DISTINCT ON (number) total_minor FROM quote, span
            WHERE tenant_id = :tenant AND currency = :currency AND quoted_at >= span_from AND quoted_at < span_to
            ORDER BY number, revision DESC
        ),
        agreed AS (
            SELECT total_minor FROM quote, span
            WHERE tenant_id = :tenant AND currency = :currency AND consent_at >= span_from AND consent_at < span_to
        ),
        reminded AS (
            SELECT EXISTS (SELECT FROM turn WHERE turn.conversation_id = follow_up.conversation_id
                AND turn.at > settled_at) AS answered
            FROM follow_up, span
            WHERE tenant_id = :tenant AND state = 'SENT' AND settled_at >= span_from AND settled_at < span_to
        )
        SELECT (SELECT count(*) FROM spoken) AS customers,
            (SELECT count(*) FROM spoken, span WHERE first >= span_from) AS new_customers,
            (SELECT count(*) FROM called) AS handoffs,
            (SELECT count(*) FROM called WHERE calls > 1) AS late,
            (SELECT count(*) FROM handoff WHERE tenant_id = :tenant AND state = 'OPEN') AS waiting,
            (SELECT count(*) FROM shown) AS quotations,
            (SELECT coalesce(sum(total_minor), 0)::bigint FROM shown) AS quoted,
            (SELECT count(*) FROM agreed) AS accepted,
            (SELECT coalesce(sum(total_minor), 0)::bigint FROM agreed) AS agreed,
            (SELECT count(*) FROM reminded) AS follow_ups,
            (SELECT count(*) FROM reminded WHERE answered) AS answered
        """;

    private final Database database;

    @Inject
    PostgresSalesCounter(Database database) {
        this.database = database;
    }

    @Override
    public SalesFigures between(TenantId tenant, Currency currency, Instant from, Instant to) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery(COUNT)
                        .bind("tenant", tenant.value())
                        .bind("currency", currency.getCurrencyCode())
                        .bind("from", from.toString())
                        .bind("to", to.toString())
                        .map((row, context) -> new SalesFigures(
                                row.getInt("customers"),
                                row.getInt("new_customers"),
                                row.getInt("handoffs"),
                                row.getInt("late"),
                                row.getInt("waiting"),
                                row.getInt("quotations"),
                                new Money(row.getLong("quoted"), currency),
                                row.getInt("accepted"),
                                new Money(row.getLong("agreed"), currency),
                                row.getInt("follow_ups"),
                                row.getInt("answered")))
                        .one());
    }
}
