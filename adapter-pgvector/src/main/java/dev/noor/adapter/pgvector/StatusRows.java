package dev.noor.adapter.pgvector;

import static dev.noor.adapter.pgvector.Texts.column;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What became of our messages. Statuses come in any order, repeatedly, and before the sender has noted the provider's
 * id; so all are stored, and a message takes the furthest that is known of it.
 */
final class StatusRows {
    private StatusRows() {}

    static void store(Handle handle, List<Of<StatusReported>> statuses) {
        List<String> tenants = column(statuses, of -> of.post().tenant().value());
        List<String> providers = column(statuses, of -> of.item().providerId());
        alone(handle, tenants, providers);
        handle.createUpdate("""
                        INSERT INTO status_event (tenant_id, provider_message_id, status, provider_at, error)
                        SELECT DISTINCT ON (tenant, provider, status)
                            tenant, provider, status, nullif(at, '')::timestamptz, nullif(error, '')
                        FROM unnest(:tenants, :providers, :statuses, :ats, :errors)
                            AS item (tenant, provider, status, at, error)
                        ORDER BY tenant, provider, status
                        ON CONFLICT (tenant_id, provider_message_id, status) DO NOTHING
                        """)
                .bindArray("tenants", String.class, tenants)
                .bindArray("providers", String.class, providers)
                .bindArray(
                        "statuses",
                        String.class,
                        column(statuses, of -> of.item().status().name()))
                .bindArray(
                        "ats",
                        String.class,
                        column(
                                statuses,
                                of -> of.item().at().map(Instant::toString).orElse("")))
                .bindArray(
                        "errors",
                        String.class,
                        column(statuses, of -> of.item().error().orElse("")))
                .execute();
        apply(handle, tenants, providers);
    }

    /**
     * Lets nobody else store a status, or learn which message has such an id, until the transaction ends: of two that
     * do both at once neither would see the other, and the message would never get as far as its status says.
     */
    static void alone(Handle handle, List<String> tenants, List<String> providers) {
        handle.createQuery("""
                        SELECT count(pg_advisory_xact_lock(key)) FROM (
                            SELECT DISTINCT hashtextextended(tenant || ' ' || provider, 0) AS key
                            FROM unnest(:tenants, :providers) AS told (tenant, provider) ORDER BY key) AS keys
                        """)
                .bindArray("tenants", String.class, tenants)
                .bindArray("providers", String.class, providers)
                .mapTo(long.class)
                .one();
    }

    /** Brings the messages that the provider knows under these ids as far as their statuses say. */
    static void apply(Handle handle, List<String> tenants, List<String> providers) {
        handle.createUpdate("""
                        WITH told AS (
                            SELECT tenant_id, provider_message_id AS provider,
                                max(array_position(ARRAY['SENT', 'DELIVERED', 'READ'], status)) AS reached,
                                max(error) FILTER (WHERE status = 'FAILED') AS error,
                                bool_or(status = 'FAILED') AS failed
                            FROM status_event
                            JOIN (SELECT DISTINCT * FROM unnest(:tenants, :providers)) AS asked (tenant, provider)
                                ON tenant_id = tenant AND provider_message_id = provider
                            GROUP BY 1, 2
                        ), locked AS (
                            SELECT message.id, told.*,
                                array_position(ARRAY['SENT', 'DELIVERED', 'READ'], message.state) AS known
                            FROM outbound_message AS message JOIN told
                                ON message.tenant_id = told.tenant_id AND provider_message_id = provider
                            WHERE state IN ('SENDING', 'UNKNOWN', 'SENT', 'DELIVERED', 'FAILED')
                            ORDER BY message.id FOR UPDATE OF message
                        ), changed AS (
                        UPDATE outbound_message AS message SET
                            -- What was delivered did not fail, whatever else was said of it.
                            state = CASE
                                WHEN failed AND coalesce(reached, 1) = 1 THEN 'FAILED'
                                WHEN coalesce(reached, 0) > coalesce(known, 0)
                                    THEN (ARRAY['SENT', 'DELIVERED', 'READ'])[reached]
                                ELSE state END,
                            last_error = CASE WHEN failed THEN coalesce(error, last_error) ELSE last_error END,
                            sent_at = coalesce(sent_at, noor_now())
                        FROM locked WHERE message.id = locked.id
                        RETURNING message.*
                        )
                        """ + Alerts.UNDELIVERED + "FROM changed WHERE state = 'FAILED'" + Alerts.ONCE)
                .bindArray("tenants", String.class, tenants)
                .bindArray("providers", String.class, providers)
                .execute();
    }
}
