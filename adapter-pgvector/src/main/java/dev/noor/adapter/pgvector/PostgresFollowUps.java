package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.messaging.OutboundContent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** {@code follow_up} from planned to sent. A message is written under the conversation's lock, or not at all. */
final class PostgresFollowUps implements FollowUps {
    private static final String CLAIM = """
        WITH due AS (
            SELECT id FROM follow_up WHERE state = 'PENDING' AND due_at <= (SELECT noor_now())
            AND (lease_until IS NULL OR lease_until < clock_timestamp())
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
        ), claimed AS (
            UPDATE follow_up AS taken SET claim_epoch = claim_epoch + 1,
                lease_until = clock_timestamp() + :lease::interval
            FROM due WHERE taken.id = due.id RETURNING taken.*
        )
        SELECT claimed.*, free_form_until FROM claimed JOIN conversation ON conversation.id = conversation_id
        """;

    /** Nobody spoke, took over or wished for silence since, and the window is open where it must be. */
    private static final String LOCK = """
        SELECT true FROM conversation WHERE id = :conversation AND version = :version AND mode = 'BOT'
        AND opted_out_at IS NULL
        AND (:template OR free_form_until IS NULL OR free_form_until > noor_now())
        AND NOT EXISTS (SELECT FROM inbound_message WHERE conversation_id = :conversation AND state = 'RECEIVED')
        FOR UPDATE
        """;

    private static final String FENCE = " WHERE id = :id AND claim_epoch = :epoch AND state = 'PENDING'";

    private final Database database;

    @Inject
    PostgresFollowUps(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Due> claim() {
        return database.read(handle -> handle.createQuery(CLAIM)
                .bind("lease", LEASE.toString())
                .map((row, context) -> due(row))
                .findOne());
    }

    @Override
    public Filing send(Due due, long version, Parcel parcel, Optional<FollowUpPlan> next) {
        return database.transaction(handle -> {
            boolean free = handle.createQuery(LOCK)
                    .bind("conversation", due.conversation().value())
                    .bind("version", version)
                    .bind("template", parcel.message().content() instanceof OutboundContent.Template)
                    .mapTo(boolean.class)
                    .findOne()
                    .orElse(false);
            Optional<UUID> turn = free ? openSince(handle, due) : Optional.empty();
            if (turn.isEmpty()) {
                return Filing.REFUSED;
            }
            UnaskedMessages.insert(handle, turn.get(), parcel.message(), parcel.words(), parcel.before());
            settle(handle, due, "state = 'SENT', settled_at = noor_now(), message_id = :message")
                    .bind("message", parcel.message().id())
                    .execute();
            chain(handle, due, next);
            return Filing.FILED;
        });
    }

    /** The turn that it follows, where it is still to be sent. */
    private static Optional<UUID> openSince(Handle handle, Due due) {
        return handle.createQuery("SELECT turn_id FROM follow_up" + FENCE + " FOR UPDATE")
                .bind("id", due.id())
                .bind("epoch", due.epoch())
                .mapTo(UUID.class)
                .findOne();
    }

    @Override
    public void postpone(Due due, Instant until) {
        database.read(handle -> settle(handle, due, "due_at = :until::timestamptz")
                .bind("until", until.toString())
                .execute());
    }

    @Override
    public void plan(TenantId tenant, ConversationId conversation, FollowUpPlan plan) {
        database.transaction(handle -> {
            lastTurn(handle, tenant, conversation)
                    .filter(turn -> !isPlanned(handle, conversation, plan))
                    .ifPresent(turn -> FollowUpRows.insert(handle, conversation.value(), turn, plan));
            return plan;
        });
    }

    /** Locks the conversation, so that nothing else is planned there meanwhile. */
    private static Optional<UUID> lastTurn(Handle handle, TenantId tenant, ConversationId conversation) {
        return handle.createQuery("""
                WITH chat AS (
                    SELECT id FROM conversation WHERE id = :conversation AND tenant_id = :tenant FOR UPDATE
                )
                SELECT turn.id FROM turn JOIN chat ON chat.id = conversation_id ORDER BY seq DESC LIMIT 1
                """)
                .bind("tenant", tenant.value())
                .bind("conversation", conversation.value())
                .mapTo(UUID.class)
                .findOne();
    }

    private static boolean isPlanned(Handle handle, ConversationId conversation, FollowUpPlan plan) {
        return handle.createQuery("""
                SELECT EXISTS (SELECT FROM follow_up WHERE conversation_id = :conversation
                    AND (state = 'PENDING' OR step = :step AND since = :since::timestamptz))
                """)
                .bind("conversation", conversation.value())
                .bind("step", Json.storableText(plan.step()))
                .bind("since", plan.since().toString())
                .mapTo(boolean.class)
                .one();
    }

    @Override
    public void drop(TenantId tenant, ConversationId conversation, Set<String> steps, String reason) {
        database.read(handle -> FollowUpRows.drop(handle, tenant, conversation, steps, reason));
    }

    @Override
    public void suppress(Due due, String reason, Optional<FollowUpPlan> next) {
        database.transaction(handle -> {
            int settled = settle(handle, due, "state = 'SUPPRESSED', reason = :reason, settled_at = noor_now()")
                    .bind("reason", Json.storableText(reason))
                    .execute();
            if (settled > 0) {
                chain(handle, due, next);
            }
            return settled;
        });
    }

    private static void chain(Handle handle, Due due, Optional<FollowUpPlan> next) {
        next.ifPresent(plan -> {
            UUID turn = handle.createQuery("SELECT turn_id FROM follow_up WHERE id = :id")
                    .bind("id", due.id())
                    .mapTo(UUID.class)
                    .one();
            FollowUpRows.insert(handle, due.conversation().value(), turn, plan);
        });
    }

    @Override
    public List<FollowUp> list(TenantId tenant, Optional<State> state, Optional<Place> after, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT * FROM follow_up WHERE tenant_id = :tenant AND (:state = '' OR state = :state)
                        AND (:dueAt::timestamptz IS NULL OR (due_at, id) < (:dueAt::timestamptz, :id::uuid))
                        ORDER BY due_at DESC, id DESC LIMIT :limit
                        """)
                        .bind(
                                "dueAt",
                                after.map(place -> place.dueAt().toString()).orElse(null))
                        .bind("id", after.map(place -> place.id().toString()).orElse(null))
                        .bind("tenant", tenant.value())
                        .bind("state", state.map(Enum::name).orElse(""))
                        .bind("limit", limit)
                        .map((row, context) -> new FollowUp(
                                row.getObject("id", UUID.class),
                                new ConversationId(row.getObject("conversation_id", UUID.class)),
                                plan(row),
                                State.valueOf(row.getString("state")),
                                Optional.ofNullable(row.getString("reason")).orElse(""),
                                instant(row, "settled_at")))
                        .list());
    }

    @Override
    public List<Due> due(TenantId tenant, Instant at, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT follow_up.*, free_form_until FROM follow_up
                        JOIN conversation ON conversation.id = conversation_id
                        WHERE follow_up.tenant_id = :tenant AND state = 'PENDING' AND due_at <= :at::timestamptz
                        ORDER BY due_at, follow_up.id LIMIT :limit
                        """)
                        .bind("tenant", tenant.value())
                        .bind("at", at.toString())
                        .bind("limit", limit)
                        .map((row, context) -> due(row))
                        .list());
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant_id")),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                plan(row),
                instant(row, "free_form_until"),
                row.getLong("claim_epoch"));
    }

    @Override
    public Cancelling cancel(TenantId tenant, UUID id, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<State> state = handle.createQuery(
                            "SELECT state FROM follow_up WHERE tenant_id = :tenant AND id = :id FOR UPDATE")
                    .bind("tenant", tenant.value())
                    .bind("id", id)
                    .mapTo(State.class)
                    .findOne();
            if (state.isEmpty() || state.get() != State.PENDING) {
                return state.isEmpty() ? Cancelling.NOT_THERE : Cancelling.SETTLED;
            }
            FollowUpRows.cancel(handle, id);
            Audit.note(handle, tenant.value(), by, "follow_up.cancel", id.toString(), "");
            return Cancelling.CANCELLED;
        });
    }

    private static Update settle(Handle handle, Due due, String change) {
        return handle.createUpdate("UPDATE follow_up SET " + change + ", lease_until = NULL" + FENCE)
                .bind("id", due.id())
                .bind("epoch", due.epoch());
    }

    private static FollowUpPlan plan(ResultSet row) throws SQLException {
        return new FollowUpPlan(
                row.getString("step"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("due_at").toInstant());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
