package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.messaging.InboundMessage.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Messages of the company's side. Noor's own are known by the provider's id, else by their words; any other is a
 * person's, and from then on the conversation is theirs: a turn under way loses its lease, and what was not sent yet is
 * not sent.
 */
final class CompanyMessages {
    private CompanyMessages() {}

    static void store(Handle handle, Of<MessageArrived> of) {
        if (isKnown(handle, of) || isOfErased(handle, of)) {
            return;
        }
        UUID conversation = locked(handle, of);
        Optional<UUID> own = own(handle, conversation, of.item());
        own.ifPresent(outbound -> arrived(handle, outbound, of));
        Said said = own.isPresent()
                ? Said.BY_NOOR
                : of.item().origin() == Origin.PROGRAM ? Said.BY_PROGRAM : Said.BY_PERSON;
        if (insert(handle, conversation, of, said) > 0 && said == Said.BY_PERSON) {
            Speakers.person(handle, conversation);
        }
    }

    /** Whose words they are. */
    private enum Said {
        BY_NOOR(Author.ECHO, "echo"),
        /** Another program of the company, which takes nothing over. */
        BY_PROGRAM(Author.MANAGER, "program"),
        BY_PERSON(Author.MANAGER, "manager");

        private final Author author;
        private final String reason;

        Said(Author author, String reason) {
            this.author = author;
            this.reason = reason;
        }
    }

    private static boolean isKnown(Handle handle, Of<MessageArrived> of) {
        return handle.createQuery("""
            SELECT EXISTS (SELECT FROM inbound_message WHERE tenant_id = :tenant AND channel_id = :channel
                AND provider_message_id = :provider)
            """)
                .bind("tenant", of.post().tenant().value())
                .bind("channel", Json.storableText(of.item().channel()))
                .bind("provider", Json.storableText(of.item().providerId()))
                .mapTo(boolean.class)
                .one();
    }

    private static boolean isOfErased(Handle handle, Of<MessageArrived> of) {
        MessageArrived message = of.item();
        return Erasures.keepOut(handle, of.post().tenant().value(), message.channel(), message.chat(), message.at());
    }

    /** The chat's conversation, a new one where there is none, locked until the transaction ends. */
    private static UUID locked(Handle handle, Of<MessageArrived> of) {
        return handle.createQuery("""
            INSERT INTO conversation AS known (id, tenant_id, channel_id, chat_id)
            VALUES (gen_random_uuid(), :tenant, :channel, :chat)
            ON CONFLICT (tenant_id, channel_id, chat_id) DO UPDATE SET chat_id = known.chat_id
            RETURNING id
            """)
                .bind("tenant", of.post().tenant().value())
                .bind("channel", Json.storableText(of.item().channel()))
                .bind("chat", Json.storableText(of.item().chat()))
                .mapTo(UUID.class)
                .one();
    }

    /**
     * The outgoing message that came back. Channels mark words up and cut long ones, so marks and spaces do not count,
     * and a long piece of a message counts as it. Of several with the same words it is the first that has not come back
     * yet, since a conversation's messages are sent one after the other: a later one may still be on its way.
     */
    private static Optional<UUID> own(Handle handle, UUID conversation, MessageArrived message) {
        return handle.createQuery("""
            WITH said AS (SELECT regexp_replace(:words, '[\\s*_~`]+', '', 'g') AS words)
            SELECT id FROM outbound_message, said,
                LATERAL (SELECT regexp_replace(body, '[\\s*_~`]+', '', 'g') AS ours) AS stripped
            WHERE conversation_id = :conversation AND (provider_message_id = :provider OR (
                (first_attempt_at IS NOT NULL OR state IN ('SENT', 'DELIVERED', 'READ'))
                AND created_at > clock_timestamp() - interval '1 day'
                AND ((words <> '' AND (ours = words OR (char_length(words) > 100 AND strpos(ours, words) > 0)))
                    -- a file comes back as some file, with its name or without words
                    OR (kind = 'MEDIA' AND :kind <> 'TEXT' AND provider_message_id IS NULL))))
            ORDER BY provider_message_id IS NOT DISTINCT FROM :provider DESC,
                provider_message_id IS NULL DESC, seq LIMIT 1
            """)
                .bind("conversation", conversation)
                .bind("provider", Json.storableText(message.providerId()))
                .bind("words", Json.storableText(message.content().words()))
                .bind("kind", MessageRows.kind(message.content()))
                .mapTo(UUID.class)
                .findOne();
    }

    /** The channel has it: that is known now, whatever the sending was told. */
    private static void arrived(Handle handle, UUID outbound, Of<MessageArrived> of) {
        List<String> tenants = List.of(of.post().tenant().value());
        List<String> providers = List.of(Json.storableText(of.item().providerId()));
        StatusRows.alone(handle, tenants, providers);
        handle.createUpdate("""
            UPDATE outbound_message SET provider_message_id = coalesce(provider_message_id, :provider),
                sent_at = coalesce(sent_at, noor_now()),
                state = CASE WHEN state IN ('PENDING', 'SENDING', 'UNKNOWN') THEN 'SENT' ELSE state END
            WHERE id = :id
            """)
                .bind("id", outbound)
                .bind("provider", providers.getFirst())
                .execute();
        StatusRows.apply(handle, tenants, providers);
    }

    private static int insert(Handle handle, UUID conversation, Of<MessageArrived> of, Said said) {
        MessageArrived message = of.item();
        return handle.createUpdate("""
            INSERT INTO inbound_message (tenant_id, channel_id, provider_message_id, message_id,
                conversation_id, author, kind, body, sender_name, media, quotes, provider_at, state, reason)
            SELECT :tenant, :channel, :provider, gen_random_uuid(), :conversation, :author, :kind, :body,
                :sender, nullif(:media, ''), nullif(:quotes, ''),
                least(coalesce(nullif(:at, '')::timestamptz, noor_now()), noor_now()),
                'IGNORED', :reason
            ON CONFLICT (tenant_id, channel_id, provider_message_id) DO NOTHING
            """)
                .bind("tenant", of.post().tenant().value())
                .bind("channel", Json.storableText(message.channel()))
                .bind("provider", Json.storableText(message.providerId()))
                .bind("conversation", conversation)
                .bind("author", said.author.name())
                .bind("reason", said.reason)
                .bind("kind", MessageRows.kind(message.content()))
                .bind("body", Json.storableText(message.content().words()))
                .bind("sender", Json.storableText(message.senderName()))
                .bind("media", Json.storableText(message.media().orElse("")))
                .bind("quotes", Json.storableText(message.quotes().orElse("")))
                .bind("at", message.at().map(Instant::toString).orElse(""))
                .execute();
    }
}
