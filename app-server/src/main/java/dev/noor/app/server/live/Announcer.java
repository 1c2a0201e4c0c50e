package dev.noor.app.server.live;

import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what was stored. Whoever stores only leaves word and never waits; one thread finds out the rest, and does so
 * only where somebody follows. What is too much is not told one by one: followers hear that they missed it.
 * Thread-safe.
 */
@Singleton
public final class Announcer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int WAITING = 2_048;
    private static final int TOGETHER = 256;

    private final LiveUpdates updates;
    private final LiveTraces traces;
    private final BlockingQueue<News> waiting = new LinkedBlockingQueue<>(WAITING);
    private final AtomicBoolean overflown = new AtomicBoolean();
    private volatile boolean closed;

    @Inject
    public Announcer(LiveUpdates updates, LiveTraces traces) {
        this.updates = updates;
        this.traces = traces;
    }

    private sealed interface News {
        record Brought(Post post) implements News {}

        record Sent(TenantId tenant, UUID message) implements News {}

        record Known(LiveUpdate update) implements News {}
    }

    /** Begins to tell what it is given. */
    public void start() {
        Thread.ofVirtual().name("noor-announcer").start(this::run);
    }

    /** A post was stored. */
    public void brought(Post post) {
        leave(post.tenant(), new News.Brought(post));
    }

    /** A turn was stored. */
    public void committed(TurnCommit turn) {
        TenantId tenant = turn.after().address().tenant();
        leave(
                tenant,
                new News.Known(new LiveUpdate(
                        tenant,
                        turn.after().id(),
                        Kind.TURN_COMMITTED,
                        turn.id().value(),
                        turn.at())));
    }

    /** What became of an outgoing message was stored. */
    public void sent(TenantId tenant, UUID message) {
        leave(tenant, new News.Sent(tenant, message));
    }

    /** Somebody changed the conversation itself. */
    public void changed(TenantId tenant, ConversationId conversation, Instant at) {
        leave(
                tenant,
                new News.Known(
                        new LiveUpdate(tenant, conversation, Kind.CONVERSATION_CHANGED, conversation.value(), at)));
    }

    private void leave(TenantId tenant, News news) {
        if (updates.isFollowed(tenant) && !waiting.offer(news)) {
            overflown.set(true);
        }
    }

    private void run() {
        List<News> batch = new ArrayList<>();
        try {
            while (!closed) {
                News first = waiting.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, TOGETHER);
                    tell(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(List<News> batch) {
        try {
            if (overflown.getAndSet(false)) {
                updates.missed();
            }
            brought(batch).forEach(updates::publish);
            batch.forEach(this::tell);
        } catch (PortException fault) {
            LOG.atWarn().addKeyValue("code", fault.code()).log("what changed could not be found out");
            updates.missed();
        } catch (RuntimeException bug) {
            LOG.atError().setCause(bug).log("telling what changed failed");
            updates.missed();
        }
    }

    private List<LiveUpdate> brought(List<News> batch) {
        List<Post> posts = batch.stream()
                .flatMap(news -> news instanceof News.Brought(Post post) ? Stream.of(post) : Stream.empty())
                .toList();
        return posts.isEmpty() ? List.of() : traces.ofPosts(posts);
    }

    private void tell(News news) {
        switch (news) {
            case News.Known(LiveUpdate update) -> updates.publish(update);
            case News.Sent(TenantId tenant, UUID message) ->
                traces.ofOutgoing(tenant, List.of(message)).forEach(updates::publish);
            case News.Brought alreadyTold -> {}
        }
    }

    /** Tells no more. */
    @Override
    public void close() {
        closed = true;
    }
}
