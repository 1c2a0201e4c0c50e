package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Ticket;
import dev.noor.ports.handoff.Ticket.State;
import dev.noor.ports.handoff.Tickets.Change;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** {@code handoff}, {@code conversation} and {@code outbound_message}, as a person changes them who looks after it. */
final class PostgresAttendance implements Attendance {
    private final Database database;

    @Inject
    PostgresAttendance(Database database) {
        this.database = database;
    }

    @Override
    public Change take(TenantId tenant, UUID handoff, String manager, String by) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<Ticket> found = TicketRows.locked(handle, tenant, handoff);
            if (found.isEmpty()) {
                return Change.NOT_THERE;
            }
            Ticket ticket = found.get();
            boolean another = ticket.state() == State.TAKEN && !ticket.manager().equals(Optional.of(manager));
            if (ticket.state() == State.CLOSED || another) {
                return Change.BEFORE;
            }
            comes(handle, ticket, manager);
            Audit.note(handle, tenant.value(), by, "handoff.take", handoff.toString(), manager);
            return Change.DONE;
        });
    }

    @Override
    public Saying say(Words words) {
        return database.transaction(Pool.ADMIN, handle -> {
            Optional<Ticket> found = TicketRows.locked(handle, words.tenant(), words.handoff());
            Optional<Saying> refused = refused(handle, words, found);
            if (refused.isEmpty()) {
                Ticket ticket = found.orElseThrow();
                comes(handle, ticket, words.manager());
                for (int part = 0; part < words.parts().size(); part++) {
                    insert(handle, ticket, words, part);
                }
                Audit.note(
                        handle,
                        words.tenant().value(),
                        words.by(),
                        "handoff.say",
                        ticket.id().toString(),
                        "");
            }
            return refused.orElse(Saying.FILED);
        });
    }

    private static Optional<Saying> refused(Handle handle, Words words, Optional<Ticket> found) {
        if (found.isEmpty()) {
            return Optional.of(Saying.NOT_THERE);
        }
        if (isThere(handle, words.parts().getFirst().id())) {
            return Optional.of(Saying.BEFORE);
        }
        if (found.get().state() == State.CLOSED) {
            return Optional.of(Saying.SETTLED);
        }
        return isOpen(handle, found.get()) ? Optional.empty() : Optional.of(Saying.CLOSED);
    }

    private static boolean isThere(Handle handle, UUID message) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM outbound_message WHERE id = :id)")
                .bind("id", message)
                .mapTo(boolean.class)
                .one();
    }

    private static boolean isOpen(Handle handle, Ticket ticket) {
        return handle.createQuery("""
                        SELECT mode NOT IN ('MUTED', 'ERASED')
                            AND (free_form_until IS NULL OR free_form_until > noor_now())
                        FROM conversation WHERE id = :id
                        """)
                .bind("id", ticket.conversation().value())
                .mapTo(boolean.class)
                .one();
    }

    /** It is theirs where nobody had come before. */
    private static void comes(Handle handle, Ticket ticket, String manager) {
        Speakers.person(handle, ticket.conversation().value());
        if (ticket.state() == State.OPEN) {
            handle.createUpdate("UPDATE handoff SET manager = :manager WHERE id = :id")
                    .bind("id", ticket.id())
                    .bind("manager", Json.storableText(manager))
                    .execute();
        }
    }

    private static void insert(Handle handle, Ticket ticket, Words words, int part) {
        handle.createUpdate("""
                        WITH numbered AS (
                            UPDATE conversation SET out_seq = out_seq + 1 WHERE id = :conversation
                            RETURNING tenant_id, id, out_seq
                        )
                        INSERT INTO outbound_message (id, tenant_id, conversation_id, ordinal, seq, kind, body, at, manager)
                        SELECT :message, tenant_id, id, :ordinal, out_seq, 'TEXT', :words, noor_now(), :manager
                        FROM numbered
                        """)
                .bind("conversation", ticket.conversation().value())
                .bind("message", words.parts().get(part).id())
                .bind("ordinal", part + 1)
                .bind("words", Json.storableText(words.parts().get(part).text().text()))
                .bind("manager", Json.storableText(words.manager()))
                .execute();
    }
}
