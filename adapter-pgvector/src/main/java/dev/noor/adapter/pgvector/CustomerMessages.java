package dev.noor.adapter.pgvector;

import static dev.noor.adapter.pgvector.Texts.column;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.messaging.InboundMessage.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The messages of customers as channels bring them: one statement stores any number of them and makes their
 * conversations due. Chats are locked in order, so that two such statements never wait for each other in a circle.
 */
final class CustomerMessages {
    private CustomerMessages() {}

    static void store(Handle handle, List<Of<MessageArrived>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        WITH now AS MATERIALIZED (
                            SELECT clock_timestamp() AS machine, noor_now() AS business
                        ), fresh AS MATERIALIZED (
                            SELECT DISTINCT ON (tenant, channel, provider) tenant, channel, chat, provider, kind, body,
                                sender, media, quotes, button, ordinal, written AS at,
                                quiet::interval AS quiet, patience::interval AS patience, nullif(free, '')::interval AS free
                            FROM unnest(:tenants, :channels, :chats, :providers, :kinds, :bodies, :senders, :media,
                                :quotes, :buttons, :ats, :quiet, :patience, :free) WITH ORDINALITY AS item (tenant, channel, chat,
                                provider, kind, body, sender, media, quotes, button, at, quiet, patience, free, ordinal),
                                now, LATERAL (SELECT
                                    least(coalesce(nullif(at, '')::timestamptz, now.business), now.business)) AS age (written)
                            -- not as a join: a plan made while the table is small would read all of it later
                            WHERE (SELECT known.id FROM inbound_message AS known WHERE known.tenant_id = tenant
                                AND known.channel_id = channel AND known.provider_message_id = provider) IS NULL
                            AND <kept>
                            ORDER BY tenant, channel, provider, ordinal
                        ), chat AS (
                            INSERT INTO conversation AS known (id, tenant_id, channel_id, chat_id, work_due_at,
                                work_deadline_at, free_form_until)
                            SELECT gen_random_uuid(), tenant, channel, chat, min(now.machine + quiet),
                                min(now.machine + patience), max(at + free)
                            FROM fresh, now GROUP BY tenant, channel, chat ORDER BY tenant, channel, chat
                            ON CONFLICT (tenant_id, channel_id, chat_id) DO UPDATE SET
                                work_due_at = least(excluded.work_due_at,
                                    coalesce(known.work_deadline_at, excluded.work_deadline_at)),
                                work_deadline_at = coalesce(known.work_deadline_at, excluded.work_deadline_at),
                                free_form_until = greatest(known.free_form_until, excluded.free_form_until)
                            RETURNING id, tenant_id, channel_id, chat_id
                        ), stopped AS (
                            <stop>
                        )
                        INSERT INTO inbound_message (tenant_id, channel_id, provider_message_id, message_id,
                            conversation_id, author, kind, body, sender_name, media, quotes, button, provider_at, state)
                        SELECT tenant, channel, provider, gen_random_uuid(), chat.id, :author, kind, body, sender,
                            nullif(media, ''), nullif(quotes, ''), nullif(button, ''), at, 'RECEIVED'
                        FROM fresh JOIN chat
                            -- what differs comes first: many of a batch are compared
                            ON chat.chat_id = fresh.chat AND chat.channel_id = channel AND chat.tenant_id = tenant
                        ORDER BY ordinal
                        ON CONFLICT (tenant_id, channel_id, provider_message_id) DO NOTHING
                        """)
                .define("kept", Erasures.NOT_OF_THE_PAST)
                .define("stop", FollowUpRows.STOP)
                .bind("author", Author.CUSTOMER.name())
                .bindArray(
                        "tenants",
                        String.class,
                        column(messages, of -> of.post().tenant().value()))
                .bindArray(
                        "channels",
                        String.class,
                        column(messages, of -> of.item().channel()))
                .bindArray(
                        "chats", String.class, column(messages, of -> of.item().chat()))
                .bindArray(
                        "providers",
                        String.class,
                        column(messages, of -> of.item().providerId()))
                .bindArray(
                        "kinds",
                        String.class,
                        column(messages, of -> MessageRows.kind(of.item().content())))
                .bindArray(
                        "bodies",
                        String.class,
                        column(messages, of -> of.item().content().words()))
                .bindArray(
                        "senders",
                        String.class,
                        column(messages, of -> of.item().senderName()))
                .bindArray(
                        "media",
                        String.class,
                        column(messages, of -> of.item().media().orElse("")))
                .bindArray(
                        "quotes",
                        String.class,
                        column(messages, of -> of.item().quotes().orElse("")))
                .bindArray(
                        "buttons",
                        String.class,
                        column(messages, of -> of.item().button().orElse("")))
                .bindArray(
                        "ats",
                        String.class,
                        column(
                                messages,
                                of -> of.item().at().map(Instant::toString).orElse("")))
                .bindArray(
                        "quiet",
                        String.class,
                        column(messages, of -> of.post().admission().quiet().toString()))
                .bindArray(
                        "patience",
                        String.class,
                        column(messages, of -> of.post().admission().patience().toString()))
                .bindArray(
                        "free",
                        String.class,
                        column(
                                messages,
                                of -> of.post()
                                        .admission()
                                        .freeForm()
                                        .map(Duration::toString)
                                        .orElse("")))
                .execute();
    }
}
