package dev.noor.adapter.pgvector;

import static dev.noor.adapter.pgvector.Texts.column;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import dev.noor.ports.pipeline.Post;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks messages up by the names that providers and senders have for them. */
final class PostgresLiveTraces implements LiveTraces {
    private final Database database;

    @Inject
    PostgresLiveTraces(Database database) {
        this.database = database;
    }

    @Override
    public List<LiveUpdate> ofPosts(List<Post> posts) {
        List<Of<MessageArrived>> messages = events(posts, MessageArrived.class);
        List<Of<StatusReported>> statuses = events(posts, StatusReported.class);
        List<LiveUpdate> found = new ArrayList<>();
        if (!messages.isEmpty()) {
            found.addAll(arrived(messages));
        }
        if (!statuses.isEmpty()) {
            found.addAll(reported(statuses));
        }
        return List.copyOf(found);
    }

    private static <T> List<Of<T>> events(List<Post> posts, Class<T> type) {
        return posts.stream()
                .flatMap(post -> post.report().events().stream()
                        .flatMap(event ->
                                type.isInstance(event) ? Stream.of(new Of<>(post, type.cast(event))) : Stream.empty()))
                .toList();
    }

    private List<LiveUpdate> arrived(List<Of<MessageArrived>> messages) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT message.tenant_id, conversation_id, message_id AS subject, provider_at AS at
                        FROM unnest(:tenants, :channels, :providers) WITH ORDINALITY
                            AS asked (tenant, channel, provider, ordinal)
                        JOIN inbound_message AS message ON message.tenant_id = tenant
                            AND message.channel_id = channel AND provider_message_id = provider
                        ORDER BY ordinal
                        """)
                        .bindArray(
                                "tenants",
                                String.class,
                                column(messages, of -> of.post().tenant().value()))
                        .bindArray(
                                "channels",
                                String.class,
                                column(messages, of -> of.item().channel()))
                        .bindArray(
                                "providers",
                                String.class,
                                column(messages, of -> of.item().providerId()))
                        .map((row, context) -> update(row, Kind.MESSAGE_RECEIVED))
                        .list());
    }

    private List<LiveUpdate> reported(List<Of<StatusReported>> statuses) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT message.tenant_id, conversation_id, message.id AS subject, noor_now() AS at
                        FROM (SELECT DISTINCT * FROM unnest(:tenants, :providers)) AS asked (tenant, provider)
                        JOIN outbound_message AS message
                            ON message.tenant_id = tenant AND provider_message_id = provider
                        """)
                        .bindArray(
                                "tenants",
                                String.class,
                                column(statuses, of -> of.post().tenant().value()))
                        .bindArray(
                                "providers",
                                String.class,
                                column(statuses, of -> of.item().providerId()))
                        .map((row, context) -> update(row, Kind.OUTBOUND_CHANGED))
                        .list());
    }

    @Override
    public List<LiveUpdate> ofOutgoing(TenantId tenant, Collection<UUID> messages) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                        SELECT tenant_id, conversation_id, id AS subject, noor_now() AS at FROM outbound_message
                        WHERE tenant_id = :tenant AND id = ANY (:ids::uuid[])
                        """)
                        .bind("tenant", tenant.value())
                        .bindArray("ids", UUID.class, List.copyOf(messages))
                        .map((row, context) -> update(row, Kind.OUTBOUND_CHANGED))
                        .list());
    }

    private static LiveUpdate update(ResultSet row, Kind kind) throws SQLException {
        return new LiveUpdate(
                new TenantId(row.getString("tenant_id")),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                kind,
                row.getObject("subject", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
