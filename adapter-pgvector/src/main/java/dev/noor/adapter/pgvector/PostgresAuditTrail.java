package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.AuditTrail;
import jakarta.inject.Inject;

/** Adds to {@code audit_log} what was done in other systems. */
final class PostgresAuditTrail implements AuditTrail {
    private final Database database;

    @Inject
    PostgresAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public void note(TenantId tenant, String by, String action, String subject, String detail) {
        database.transaction(Pool.ADMIN, handle -> {
            Audit.note(handle, tenant.value(), by, action, subject, detail);
            return action;
        });
    }
}
