package dev.noor.adapter.pgvector;

import static dev.noor.adapter.pgvector.Texts.column;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.pipeline.Post;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** {@code channel_event} and {@code webhook_reject}: what channels report beside messages and statuses. */
final class ChannelRows {
    private ChannelRows() {}

    private record News(String kind, List<String> subject, String detail, Optional<Instant> at) {}

    /** Stores an event; words edited or taken back before they were answered are read as they are now. */
    static void store(Handle handle, Of<ChannelEvent> of) {
        String tenant = of.post().tenant().value();
        switch (of.item()) {
            case ChannelEvent.MessageEdited edited -> edited(handle, of.post(), edited);
            case ChannelEvent.MessageDeleted deleted -> {
                List<String> subject = List.of(deleted.channel(), deleted.chat(), deleted.providerId());
                if (insert(handle, tenant, new News("DELETED", subject, "", deleted.at())) > 0) {
                    unanswered(handle, tenant, subject, "state = 'IGNORED', reason = 'deleted'", "");
                }
            }
            case ChannelEvent.NoticeShown(String channel, String chat, String id, String words, Optional<Instant> at) ->
                insert(handle, tenant, new News("NOTICE", List.of(channel, chat, id), words, at));
            case ChannelEvent.ChannelStateChanged changed -> stateChanged(handle, tenant, changed);
            case ChannelEvent.TemplateReviewed(String template, String name, String status) ->
                insert(handle, tenant, new News("TEMPLATE_REVIEW", List.of(template, name), status, Optional.empty()));
            case ChannelEvent.MessageArrived elsewhere -> {}
            case ChannelEvent.StatusReported elsewhere -> {}
            case ChannelEvent.ConnectionTested nothing -> {}
        }
    }

    /** A channel through which nothing passes calls a person, once. */
    private static void stateChanged(Handle handle, String tenant, ChannelEvent.ChannelStateChanged changed) {
        News news = new News("CHANNEL_STATE", List.of(changed.channel()), changed.state(), changed.at());
        if (insert(handle, tenant, news) > 0) {
            String channel = Json.storableText(changed.channel());
            if (changed.isActive()) {
                Alerts.channelOpen(handle, tenant, channel);
            } else {
                Alerts.channelShut(handle, tenant, channel, Json.storableText(changed.state()));
            }
        }
    }

    /** How many rows were added; none when the last that is known of the subject says the same. */
    private static int insert(Handle handle, String tenant, News news) {
        if (news.subject().size() == 3
                && Erasures.keepOut(
                        handle, tenant, news.subject().get(0), news.subject().get(1), news.at())) {
            return 0;
        }
        return handle.createUpdate("""
            INSERT INTO channel_event (tenant_id, kind, subject, detail, provider_at)
            SELECT :tenant, :kind, :subject::text[], :detail, nullif(:at, '')::timestamptz
            WHERE :detail IS DISTINCT FROM (SELECT detail FROM channel_event
                WHERE tenant_id = :tenant AND subject = :subject::text[] AND kind = :kind ORDER BY id DESC LIMIT 1)
            """)
                .bind("tenant", tenant)
                .bind("kind", news.kind())
                .bindArray("subject", String.class, column(news.subject(), part -> part))
                .bind("detail", Json.storableText(news.detail()))
                .bind("at", news.at().map(Instant::toString).orElse(""))
                .execute();
    }

    /** An edit whose first writing never came is a message of its own. */
    private static void edited(Handle handle, Post post, ChannelEvent.MessageEdited edited) {
        String tenant = post.tenant().value();
        List<String> subject = List.of(edited.channel(), edited.chat(), edited.providerId());
        if (insert(handle, tenant, new News("EDITED", subject, edited.words(), edited.at())) == 0) {
            return;
        }
        MessageArrived message = new MessageArrived(
                edited.channel(),
                edited.chat(),
                edited.providerId(),
                edited.origin(),
                new MessageContent.Text(edited.words()),
                edited.at(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        if (edited.origin() == Origin.CUSTOMER) {
            CustomerMessages.store(handle, List.of(new Of<>(post, message)));
            unanswered(handle, tenant, subject, "body = :words", edited.words());
        } else {
            CompanyMessages.store(handle, new Of<>(post, message));
        }
    }

    private static void unanswered(Handle handle, String tenant, List<String> subject, String change, String words) {
        handle.createUpdate("UPDATE inbound_message SET " + change + """
             WHERE tenant_id = :tenant AND channel_id = :channel AND provider_message_id = :provider
            AND state = 'RECEIVED'
            """)
                .bind("tenant", tenant)
                .bind("channel", Json.storableText(subject.getFirst()))
                .bind("provider", Json.storableText(subject.getLast()))
                .bind("words", Json.storableText(words))
                .execute();
    }

    static void reject(Handle handle, List<Of<Rejected>> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        handle.createUpdate("""
            INSERT INTO webhook_reject (tenant_id, reason, sha256, raw)
            SELECT DISTINCT ON (tenant, hash) tenant, reason, hash, raw
            FROM unnest(:tenants, :reasons, :hashes, :raws) AS item (tenant, reason, hash, raw)
            ORDER BY tenant, hash
            ON CONFLICT (tenant_id, sha256) DO NOTHING
            """)
                .bindArray(
                        "tenants",
                        String.class,
                        column(rejected, of -> of.post().tenant().value()))
                .bindArray(
                        "reasons",
                        String.class,
                        column(rejected, of -> of.item().reason()))
                .bindArray(
                        "hashes",
                        String.class,
                        column(rejected, of -> hash(of.item().raw())))
                .bindArray(
                        "raws", String.class, column(rejected, of -> of.item().raw()))
                .execute();
    }

    private static String hash(String raw) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
