package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Tickets;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code handoff} from called to settled. */
final class PostgresTickets implements Tickets {
    private static final String CLAIM = """
        WITH due AS (
            SELECT id FROM handoff WHERE state = 'OPEN' AND next_at <= (SELECT noor_now())
            AND (lease_until IS NULL OR lease_until < clock_timestamp())
            ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
        ), claimed AS (
            UPDATE handoff AS taken SET claim_epoch = claim_epoch + 1,
                lease_until = clock_timestamp() + :lease::interval
            FROM due WHERE taken.id = due.id RETURNING taken.*
        )
        SELECT claimed.*, channel_id, chat_id FROM claimed JOIN conversation ON conversation.id = conversation_id
        """;

    private static final String CALL = """
        WITH called AS (
            UPDATE handoff SET manager = :manager, calls = calls + 1, next_at = :next::timestamptz, lease_until = NULL,
                state = 'OPEN'
            WHERE id = :id AND %s RETURNING *
        )
        INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
        SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
            'manager-alert:' || id || ':' || calls, jsonb_build_object('handoff', id, 'call', calls) FROM called
        """;

    private final Database database;

    @Inject
    PostgresTickets(Database database) {
        this.database = database;
    }

    @Override
    public List<Ticket> list(TenantId tenant, Optional<Ticket.State> state, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery(TicketRows.SELECT + """
                        WHERE handoff.tenant_id = :tenant AND (:state = '' OR state = :state)
                        ORDER BY handoff.at DESC, handoff.id LIMIT :limit
                        """)
                        .bind("tenant", tenant.value())
                        .bind("state", state.map(Enum::name).orElse(""))
                        .bind("limit", limit)
                        .map((row, context) -> TicketRows.ticket(row))
                        .list());
    }

    @Override
    public Optional<Ticket> find(TenantId tenant, UUID id) {
        return database.read(Pool.ADMIN, handle -> TicketRows.find(handle, tenant, id));
    }

    @Override
    public Map<String, Integer> load(TenantId tenant) {
        Map<String, Integer> load = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT manager, count(*) AS held FROM handoff
                        WHERE tenant_id = :tenant AND state <> 'CLOSED' AND manager IS NOT NULL GROUP BY manager
                        """)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> Map.entry(row.getString("manager"), row.getInt("held")))
                        .list())
                .forEach(each -> load.put(each.getKey(), each.getValue()));
        return load;
    }

    @Override
    public Change assign(TenantId tenant, UUID id, String manager, Optional<Instant> nextAt, String by) {
        return change(tenant, id, by, "handoff.assign", manager, (handle, ticket) -> {
            handle.createUpdate(CALL.formatted("state <> 'CLOSED'"))
                    .bind("id", id)
                    .bind("manager", Json.storableText(manager))
                    .bind("next", nextAt.map(Instant::toString).orElse(null))
                    .execute();
        });
    }

    @Override
    public Change resolve(TenantId tenant, UUID id, String by) {
        return change(
                tenant,
                id,
                by,
                "handoff.resolve",
                "",
                (handle, ticket) ->
                        Speakers.withoutPerson(handle, ticket.conversation().value()));
    }

    /** What is done to an open one, within a transaction. */
    private interface Work {
        void on(Handle handle, Ticket ticket);
    }

    private Change change(TenantId tenant, UUID id, String by, String action, String detail, Work work) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<Ticket> found = TicketRows.locked(handle, tenant, id);
            if (found.isEmpty()) {
                return Change.NOT_THERE;
            }
            if (found.get().state() == Ticket.State.CLOSED) {
                return Change.BEFORE;
            }
            work.on(handle, found.get());
            Audit.note(handle, tenant.value(), by, action, id.toString(), detail);
            return Change.DONE;
        });
    }

    @Override
    public Optional<Due> claim() {
        return database.read(handle -> handle.createQuery(CLAIM)
                .bind("lease", LEASE.toString())
                .map((row, context) -> new Due(TicketRows.ticket(row), row.getLong("claim_epoch")))
                .findOne());
    }

    @Override
    public boolean call(Due due, Optional<String> manager, Optional<Instant> nextAt) {
        return database.transaction(handle ->
                handle.createUpdate(CALL.formatted("claim_epoch = :epoch AND state = 'OPEN'"))
                                .bind("id", due.ticket().id())
                                .bind("epoch", due.epoch())
                                .bind("manager", manager.map(Json::storableText).orElse(null))
                                .bind("next", nextAt.map(Instant::toString).orElse(null))
                                .execute()
                        > 0);
    }
}
