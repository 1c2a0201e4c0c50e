package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.crm.DealMarks;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@code deal_mark}. */
final class PostgresDealMarks implements DealMarks {
    private final Database database;

    @Inject
    PostgresDealMarks(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> read(TenantId tenant) {
        return database.read(handle -> handle.createQuery("SELECT seen_up_to FROM deal_mark WHERE tenant_id = :tenant")
                .bind("tenant", tenant.value())
                .mapTo(Instant.class)
                .findOne());
    }

    @Override
    public void keep(TenantId tenant, Instant seenUpTo) {
        database.read(handle -> handle.createUpdate("""
                        INSERT INTO deal_mark AS kept (tenant_id, seen_up_to) VALUES (:tenant, :seen::timestamptz)
                        ON CONFLICT (tenant_id) DO UPDATE SET seen_up_to = greatest(kept.seen_up_to, excluded.seen_up_to)
                        """)
                .bind("tenant", tenant.value())
                .bind("seen", seenUpTo.toString())
                .execute());
    }
}
