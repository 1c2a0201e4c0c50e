package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import dev.noor.ports.pipeline.Post;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Traces of a {@link MemoryConversationStore}, which keeps no statuses. Thread-safe. */
public final class MemoryLiveTraces implements LiveTraces {
    private final MemoryConversationStore conversations;
    private final InstantSource businessTime;

    public MemoryLiveTraces(MemoryConversationStore conversations, InstantSource businessTime) {
        this.conversations = conversations;
        this.businessTime = businessTime;
    }

    @Override
    public List<LiveUpdate> ofPosts(List<Post> posts) {
        return posts.stream().flatMap(this::of).toList();
    }

    private Stream<LiveUpdate> of(Post post) {
        return post.report().events().stream()
                .flatMap(event -> event instanceof MessageArrived message
                        ? conversations.trace(post.tenant(), message.channel(), message.providerId()).stream()
                        : Stream.empty());
    }

    @Override
    public List<LiveUpdate> ofOutgoing(TenantId tenant, Collection<UUID> messages) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat -> chat.outgoing().stream()
                            .map(outgoing -> outgoing.message().id())
                            .filter(messages::contains)
                            .map(id -> new LiveUpdate(
                                    tenant,
                                    chat.conversation().id(),
                                    Kind.OUTBOUND_CHANGED,
                                    id,
                                    businessTime.instant())))
                    .toList();
        }
    }
}
