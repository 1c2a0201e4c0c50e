package dev.noor.adapter.pgvector;

/** How a person is called, as SQL around what calls for them. */
final class Alerts {
    /** To be followed by a {@code FROM} with rows of {@code outbound_message} that the customer will not get. */
    static final String UNDELIVERED = """
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
                'undelivered:' || id, jsonb_build_object('undelivered', id)
            """;

    /** Ends it: whoever was called is not called again. */
    static final String ONCE = " ON CONFLICT (tenant_id, idem_key) DO NOTHING";

    private Alerts() {}
}
