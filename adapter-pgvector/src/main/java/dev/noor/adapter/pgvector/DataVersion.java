package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import org.jdbi.v3.core.Handle;

/** Counts the changes of a tenant's data, so that what a process keeps of them in memory can be told to be old. */
enum DataVersion {
    CATALOGUE,
    KNOWLEDGE,
    /** Vectors written. */
    VECTORS,
    /** Vectors taken away, which reading what is newer does not tell. */
    VECTORS_DROPPED;

    /** The number of changes so far. */
    long of(Handle handle, TenantId tenant) {
        return handle.createQuery("SELECT version FROM data_version WHERE tenant_id = :tenant AND subject = :subject")
                .bind("tenant", tenant.value())
                .bind("subject", name())
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    /** Lets one writer at a time pass until its transaction ends. */
    void lock(Handle handle, TenantId tenant) {
        handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))) AS waited")
                .bind("what", name() + "/" + tenant.value())
                .mapTo(int.class)
                .one();
    }

    void raise(Handle handle, TenantId tenant) {
        handle.createUpdate("""
                        INSERT INTO data_version AS known (tenant_id, subject, version) VALUES (:tenant, :subject, 1)
                        ON CONFLICT (tenant_id, subject) DO UPDATE SET version = known.version + 1
                        """)
                .bind("tenant", tenant.value())
                .bind("subject", name())
                .execute();
    }
}
