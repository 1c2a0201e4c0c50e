package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * {@code outbound_message} from written to sent. Only the first open message of a conversation is ever handed out. The
 * window is compared where the message is claimed, by the database's clock.
 */
final class PostgresOutbox implements Outbox {
    private static final String CLAIM = """
            WITH head AS (
                SELECT message.id, conversation.chat_id, conversation.channel_id,
                    -- what was never under way may still be stopped
                    CASE
                        WHEN first_attempt_at < clock_timestamp() - :sameId::interval THEN 'UNKNOWN'
                        WHEN first_attempt_at IS NOT NULL THEN 'SENDING'
                        WHEN mode IN ('MUTED', 'ERASED') THEN 'CANCELLED'
                        WHEN send_before IS NOT NULL AND EXISTS (SELECT FROM inbound_message AS newer
                            WHERE newer.conversation_id = message.conversation_id AND newer.state = 'RECEIVED')
                            THEN 'CANCELLED'
                        WHEN send_before <= noor_now() THEN 'EXPIRED'
                        WHEN kind <> 'TEMPLATE' AND free_form_until <= noor_now() THEN 'EXPIRED'
                        ELSE 'SENDING' END AS becomes,
                    clock_timestamp() - first_attempt_at AS uncertain
                FROM outbound_message AS message JOIN conversation ON conversation.id = conversation_id
                WHERE message.state IN ('PENDING', 'SENDING') AND next_at <= clock_timestamp()
                AND (message.state = 'PENDING' OR message.lease_until < clock_timestamp())
                AND NOT EXISTS (SELECT FROM outbound_message AS earlier
                    WHERE earlier.conversation_id = message.conversation_id AND earlier.seq < message.seq
                    AND earlier.state IN ('PENDING', 'SENDING'))
                ORDER BY next_at LIMIT 1 FOR UPDATE OF message SKIP LOCKED
            )
            UPDATE outbound_message AS message SET state = becomes,
                attempts = attempts + CASE becomes WHEN 'SENDING' THEN 1 ELSE 0 END,
                claim_epoch = claim_epoch + 1, lease_owner = :replica,
                lease_until = clock_timestamp() + :lease::interval,
                first_attempt_at = CASE becomes WHEN 'SENDING' THEN coalesce(first_attempt_at, clock_timestamp())
                    ELSE first_attempt_at END,
                last_error = CASE becomes WHEN 'EXPIRED' THEN 'it is too late for it'
                    WHEN 'CANCELLED' THEN 'nothing of the kind is sent to this conversation'
                    WHEN 'UNKNOWN' THEN coalesce(last_error, 'sender.lost') ELSE last_error END
            FROM head WHERE message.id = head.id
            RETURNING message.*, head.chat_id, head.channel_id,
                extract(epoch FROM uncertain) AS uncertain_seconds,
                extract(epoch FROM clock_timestamp() - created_at) AS age_seconds
            """;

    private final Database database;

    @Inject
    PostgresOutbox(Database database) {
        this.database = database;
    }

    private sealed interface Claimed {
        record ToSend(Sending sending) implements Claimed {}

        record Stopped() implements Claimed {}
    }

    @Override
    public Optional<Sending> claim(ReplicaId by) {
        while (true) {
            Optional<Claimed> claimed = database.read(handle -> handle.createQuery(CLAIM)
                    .bind("replica", by.value())
                    .bind("lease", LEASE.toString())
                    .bind("sameId", SAME_ID.toString())
                    .map((row, context) -> claimed(row))
                    .findOne());
            if (claimed.isEmpty()) {
                return Optional.empty();
            }
            if (claimed.get() instanceof Claimed.ToSend(Sending sending)) {
                return Optional.of(sending);
            }
        }
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        if (!row.getString("state").equals("SENDING")) {
            return new Claimed.Stopped();
        }
        double uncertain = row.getDouble("uncertain_seconds");
        Optional<Duration> since = row.wasNull() ? Optional.empty() : Optional.of(seconds(uncertain));
        return new Claimed.ToSend(new Sending(
                new ChatAddress(
                        new TenantId(row.getString("tenant_id")),
                        row.getString("channel_id"),
                        row.getString("chat_id")),
                new OutboundMessage(row.getObject("id", UUID.class), content(row)),
                row.getInt("attempts"),
                row.getLong("claim_epoch"),
                seconds(row.getDouble("age_seconds")),
                since));
    }

    private static OutboundContent content(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return switch (row.getString("kind")) {
            case "MEDIA" ->
                new OutboundContent.Media(
                        row.getString("file_id"), body.isEmpty() ? Optional.empty() : Optional.of(body));
            case "TEMPLATE" ->
                new OutboundContent.Template(
                        row.getString("template"),
                        Language.valueOf(row.getString("template_language")),
                        ProductRow.texts(row, "template_values"));
            default -> new OutboundContent.FreeForm(body);
        };
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
    }

    @Override
    public void settle(Sending sending, Settlement settlement) {
        database.transaction(handle -> switch (settlement) {
            case Settlement.Sent(Optional<String> providerId) -> sent(handle, sending, providerId.orElse(""));
            case Settlement.Later(Duration after, String code) -> again(handle, sending, after, code, 0);
            case Settlement.Throttled(Duration after, String code) -> again(handle, sending, after, code, 1);
            case Settlement.AskAgain(Duration after, String code) ->
                fenced(handle, sending, "state = 'PENDING', next_at = clock_timestamp() + :after::interval", code)
                        .bind("after", after.toString())
                        .execute();
            case Settlement.Unresolved(String code) ->
                fenced(handle, sending, "state = 'UNKNOWN'", code).execute();
            case Settlement.Failed(String code) -> ended(handle, sending, "FAILED", code);
            case Settlement.Dead(String code) -> ended(handle, sending, "DEAD", code);
        });
    }

    /** It certainly did not arrive, so this attempt leaves no doubt behind; an earlier one may have. */
    private static int again(Handle handle, Sending sending, Duration after, String code, int uncounted) {
        return fenced(
                        handle,
                        sending,
                        "state = 'PENDING', next_at = clock_timestamp() + :after::interval,"
                                + " attempts = attempts - :uncounted,"
                                + " first_attempt_at = CASE WHEN :clean THEN NULL ELSE first_attempt_at END",
                        code)
                .bind("after", after.toString())
                .bind("uncounted", uncounted)
                .bind("clean", sending.uncertain().isEmpty())
                .execute();
    }

    /** The rest of the conversation follows after a pause, as a person's messages would. */
    private static int sent(Handle handle, Sending sending, String providerId) {
        String tenant = sending.to().tenant().value();
        List<String> provider = providerId.isEmpty() ? List.of() : List.of(Json.storableText(providerId));
        List<String> tenants = providerId.isEmpty() ? List.of() : List.of(tenant);
        StatusRows.alone(handle, tenants, provider);
        handle.createUpdate("""
                        UPDATE outbound_message SET
                            state = CASE WHEN state IN ('PENDING', 'SENDING', 'UNKNOWN') THEN 'SENT' ELSE state END,
                            -- an echo may have given the id to another message of the same words
                            provider_message_id = coalesce(provider_message_id, (SELECT nullif(:provider, '')
                                WHERE NOT EXISTS (SELECT FROM outbound_message AS other
                                    WHERE other.tenant_id = :tenant AND other.provider_message_id = :provider))),
                            sent_at = coalesce(sent_at, noor_now()), lease_owner = NULL, lease_until = NULL
                        WHERE id = :id
                        """)
                .bind("id", sending.message().id())
                .bind("tenant", tenant)
                .bind("provider", Json.storableText(providerId))
                .execute();
        StatusRows.apply(handle, tenants, provider);
        return handle.createUpdate("""
                        UPDATE outbound_message SET next_at = greatest(next_at, clock_timestamp() + interval '1 s')
                        WHERE state = 'PENDING' AND conversation_id = (
                            SELECT conversation_id FROM outbound_message WHERE id = :id)
                        """).bind("id", sending.message().id()).execute();
    }

    /** It will not be sent, and a person is told once. */
    private static int ended(Handle handle, Sending sending, String state, String code) {
        int changed = fenced(handle, sending, "state = '" + state + "'", code).execute();
        return changed == 0
                ? 0
                : handle.createUpdate(Alerts.UNDELIVERED + "FROM outbound_message WHERE id = :id" + Alerts.ONCE)
                        .bind("id", sending.message().id())
                        .execute();
    }

    private static Update fenced(Handle handle, Sending sending, String change, String code) {
        return handle.createUpdate("UPDATE outbound_message SET " + change + """
                        , last_error = :code, lease_owner = NULL, lease_until = NULL
                        WHERE id = :id AND claim_epoch = :epoch AND state = 'SENDING'
                        """)
                .bind("id", sending.message().id())
                .bind("epoch", sending.epoch())
                .bind("code", Json.storableText(code));
    }
}
