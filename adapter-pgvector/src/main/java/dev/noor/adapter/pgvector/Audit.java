package dev.noor.adapter.pgvector;

import org.jdbi.v3.core.Handle;

/** {@code audit_log}: what people did by hand. */
final class Audit {
    private Audit() {}

    static void note(Handle handle, String tenant, String actor, String action, String subject, String detail) {
        handle.createUpdate("""
            INSERT INTO audit_log (tenant_id, actor, action, subject, detail)
            VALUES (:tenant, :actor, :action, :subject, :detail)
            """)
                .bind("tenant", tenant)
                .bind("actor", Json.storableText(actor))
                .bind("action", action)
                .bind("subject", subject)
                .bind("detail", Json.storableText(detail))
                .execute();
    }
}
