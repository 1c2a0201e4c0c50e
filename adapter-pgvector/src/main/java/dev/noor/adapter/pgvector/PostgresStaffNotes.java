package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNotes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** {@code staff_note}. */
final class PostgresStaffNotes implements StaffNotes {
    private final Database database;

    @Inject
    PostgresStaffNotes(Database database) {
        this.database = database;
    }

    @Override
    public int posted(TenantId tenant, UUID alert) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(DISTINCT part) FROM staff_note WHERE tenant_id = :tenant AND alert_id = :alert
                        """)
                .bind("tenant", tenant.value())
                .bind("alert", alert)
                .mapTo(int.class)
                .one());
    }

    @Override
    public void keep(Posted posted) {
        database.read(handle -> handle.createUpdate("""
                        INSERT INTO staff_note (tenant_id, room, message, thread, alert_id, part, conversation_id, handoff_id)
                        VALUES (:tenant, :room, :message, :thread, :alert, :part, :conversation, :handoff)
                        ON CONFLICT (tenant_id, room, message) DO NOTHING
                        """)
                .bind("tenant", posted.tenant().value())
                .bind("room", Json.storableText(posted.note().room()))
                .bind("message", Json.storableText(posted.note().message()))
                .bind("thread", posted.note().thread().map(Json::storableText).orElse(null))
                .bind("alert", posted.alert())
                .bind("part", posted.part())
                .bind(
                        "conversation",
                        posted.conversation().map(ConversationId::value).orElse(null))
                .bind("handoff", posted.handoff().orElse(null))
                .execute());
    }

    @Override
    public Optional<UUID> handoff(TenantId tenant, NoteId note) {
        return database.read(handle -> handle.createQuery("""
                        SELECT handoff_id FROM staff_note
                        WHERE tenant_id = :tenant AND room = :room AND message = :message AND handoff_id IS NOT NULL
                        """)
                .bind("tenant", tenant.value())
                .bind("room", Json.storableText(note.room()))
                .bind("message", Json.storableText(note.message()))
                .mapTo(UUID.class)
                .findOne());
    }
}
