package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import dev.noor.ports.staff.SalesFigures;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A day of which every figure is known. */
final class PostgresSalesCounterTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final Currency AED = Currency.getInstance("AED");
    private static final Instant FROM = Instant.parse("2026-11-22T20:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-23T20:00:00Z");

    private final TenantId tenant =
            new TenantId("t" + UUID.randomUUID().toString().substring(0, 8));

    /** What is stored of it is no whole conversation. */
    @AfterEach
    void forget() {
        for (String table : List.of("follow_up", "handoff", "quote", "turn", "conversation")) {
            run("DELETE FROM " + table + " WHERE tenant_id = ?", tenant.value());
        }
    }

    @Test
    void every_figure_is_that_of_its_span_and_tenant() {
        UUID returning = conversation();
        turn(returning, "2026-11-20T10:00:00Z");
        wrote(returning, "2026-11-23T08:59:00Z");
        UUID asked = turn(returning, "2026-11-23T09:00:00Z");
        UUID fresh = conversation();
        UUID first = turn(fresh, "2026-11-22T20:00:00Z");
        wrote(fresh, "2026-11-22T19:59:50Z");
        turn(conversation(), "2026-11-23T20:00:00Z");
        UUID silent = conversation();
        turn(silent, "2026-11-20T10:00:00Z");
        wrote(silent, "2026-11-20T09:59:00Z");

        quote(returning, asked, "Q1", 1, 100_00, "2026-11-23T09:00:00Z", null);
        quote(returning, asked, "Q1", 2, 90_00, "2026-11-23T09:05:00Z", "2026-11-23T09:10:00Z");
        quote(fresh, first, "Q2", 1, 50_00, "2026-11-23T19:59:59Z", "2026-11-23T20:00:00Z");
        handoff(returning, asked, "2026-11-23T09:20:00Z", 2, "CLOSED");
        handoff(fresh, first, "2026-11-23T09:30:00Z", 1, "TAKEN");
        handoff(fresh, first, "2026-11-20T09:30:00Z", 3, "OPEN");
        reminder(returning, asked, "2026-11-23T08:00:00Z", "SENT");
        reminder(fresh, first, "2026-11-23T10:00:00Z", "SENT");
        reminder(fresh, first, "2026-11-23T11:00:00Z", "SUPPRESSED");

        assertThat(counted(tenant))
                .isEqualTo(new SalesFigures(2, 1, 2, 1, 1, 2, new Money(140_00, AED), 1, new Money(90_00, AED), 2, 1));
        assertThat(counted(new TenantId("another")).isQuiet()).isTrue();
    }

    private SalesFigures counted(TenantId whose) {
        return new PostgresSalesCounter(POSTGRES.database()).between(whose, AED, FROM, TO);
    }

    private UUID conversation() {
        UUID id = UUID.randomUUID();
        sql(
                "INSERT INTO conversation (id, tenant_id, channel_id, chat_id) VALUES (?, ?, 'test', ?)",
                id,
                id.toString());
        return id;
    }

    private static void wrote(UUID conversation, String at) {
        run("UPDATE conversation SET last_customer_at = ?::timestamptz WHERE id = ?", at, conversation);
    }

    private UUID turn(UUID conversation, String at) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls,"
                        + " tokens_in, tokens_out, cost_micros, report, at) VALUES (?, ?, ?,"
                        + " (SELECT count(*) + 1 FROM turn), 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', ?::timestamptz)",
                id,
                tenant.value(),
                conversation,
                at);
        return id;
    }

    private void quote(
            UUID conversation, UUID turn, String number, int revision, long total, String at, @Nullable String yes) {
        run(
                "INSERT INTO quote (tenant_id, id, number, revision, conversation_id, turn_id, lines, subtotal_minor,"
                        + " vat_rate, vat_minor, total_minor, currency, status, valid_until, quoted_at, consent_at,"
                        + " consent_digest, consent_message) VALUES (?, gen_random_uuid(), ?, ?, ?, ?, '[]', ?, 0, 0, ?,"
                        + " 'AED', 'ISSUED', '2026-12-01', ?::timestamptz, ?::timestamptz, ?, ?)",
                tenant.value(),
                number,
                revision,
                conversation,
                turn,
                total,
                total,
                at,
                yes,
                yes == null ? null : "0".repeat(64),
                yes == null ? null : UUID.randomUUID());
    }

    private void handoff(UUID conversation, UUID turn, String at, int calls, String state) {
        run(
                "INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, state, at, calls)"
                        + " VALUES (gen_random_uuid(), ?, ?, ?, 'COMPLAINT', 'NORMAL', 'x', ?, ?::timestamptz, ?)",
                tenant.value(),
                conversation,
                turn,
                state,
                at,
                calls);
    }

    private void reminder(UUID conversation, UUID turn, String at, String state) {
        run(
                "INSERT INTO follow_up (id, tenant_id, conversation_id, turn_id, step, since, due_at, state, settled_at,"
                        + " reason) VALUES (gen_random_uuid(), ?, ?, ?, 'check', ?::timestamptz, ?::timestamptz, ?,"
                        + " ?::timestamptz, ?)",
                tenant.value(),
                conversation,
                turn,
                at,
                at,
                state,
                at,
                state.equals("SENT") ? null : "followup.person");
    }

    private void sql(String statement, UUID id, String chat) {
        run(statement, id, tenant.value(), chat);
    }

    private static void run(String statement, @Nullable Object... values) {
        POSTGRES.database().read(handle -> handle.execute(statement, values));
    }
}
