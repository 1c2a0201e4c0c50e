package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.staff.StaffUpdates;
import jakarta.inject.Inject;

/** {@code staff_update}. */
final class PostgresStaffUpdates implements StaffUpdates {
    private final Database database;

    @Inject
    PostgresStaffUpdates(Database database) {
        this.database = database;
    }

    @Override
    public boolean isDone(TenantId tenant, String update) {
        return database.read(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM staff_update WHERE tenant_id = :tenant AND id = :id)")
                .bind("tenant", tenant.value())
                .bind("id", Json.storableText(update))
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public void done(TenantId tenant, String update) {
        database.read(handle -> handle.createUpdate(
                        "INSERT INTO staff_update (tenant_id, id) VALUES (:tenant, :id) ON CONFLICT DO NOTHING")
                .bind("tenant", tenant.value())
                .bind("id", Json.storableText(update))
                .execute());
    }
}
