package dev.noor.adapter.pgvector;

import dev.noor.ports.channel.Channel;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How a person is called. */
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

    /** Called once for an effect that was not done; that a person could not be called, calls nobody. */
    static int undone(Handle handle, UUID effect) {
        return handle.createUpdate("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
                'undone:' || id, jsonb_build_object('undone', id)
            FROM effect WHERE id = :id AND kind <> 'MANAGER_ALERT'
            """ + ONCE).bind("id", effect).execute();
    }

    /** Called once while the channel is not active, however its state changes meanwhile. */
    static void channelShut(Handle handle, String tenant, String channel, String state) {
        handle.createUpdate("""
            INSERT INTO effect (id, tenant_id, kind, idem_key, request)
            SELECT gen_random_uuid(), :tenant, 'MANAGER_ALERT', 'channel:' || :channel || ':' || coalesce((
                    SELECT max(id) FROM channel_event WHERE tenant_id = :tenant
                    AND kind = 'CHANNEL_STATE' AND subject = ARRAY[:channel]::text[] AND detail = :active), 0),
                jsonb_build_object('channel', :channel, 'state', :state)
            """ + ONCE)
                .bind("tenant", tenant)
                .bind("channel", channel)
                .bind("state", state)
                .bind("active", Channel.ACTIVE)
                .execute();
    }

    /** The channel is active: its alerts are over, and one that was not told yet is not told any more. */
    static void channelOpen(Handle handle, String tenant, String channel) {
        handle.createUpdate("""
            UPDATE effect SET cleared_at = clock_timestamp(),
                state = CASE state WHEN 'PENDING' THEN 'DONE' ELSE state END
            WHERE tenant_id = :tenant AND kind = 'MANAGER_ALERT' AND cleared_at IS NULL
            AND starts_with(idem_key, 'channel:' || :channel || ':')
            """).bind("tenant", tenant).bind("channel", channel).execute();
    }
}
