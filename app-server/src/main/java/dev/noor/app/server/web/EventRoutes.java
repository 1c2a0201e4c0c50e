package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.live.Follower;
import dev.noor.ports.live.Heard;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.Watch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Server-sent events of what changes: {@code update} names what to fetch, {@code resync} says to fetch everything
 * again, since something may have been missed. A stream ends after an hour, so that a revoked key hears no longer.
 */
@Singleton
public final class EventRoutes implements RouteGroup, AutoCloseable {
    private static final Keyed READERS = new Keyed(Scope.CONVERSATIONS_READ);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int MOST_STREAMS = 512;

    private final LiveFeed feed;
    private final ConversationStore conversations;
    private final Duration beat;
    private final Semaphore free = new Semaphore(MOST_STREAMS);
    private final Set<Follower> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    @Inject
    EventRoutes(LiveFeed feed, ConversationStore conversations) {
        this(feed, conversations, BEAT);
    }

    EventRoutes(LiveFeed feed, ConversationStore conversations, Duration beat) {
        this.feed = feed;
        this.conversations = conversations;
        this.beat = beat;
    }

    /**
     * What an event tells.
     *
     * @param kind {@code message_received}, {@code turn_committed}, {@code outbound_changed},
     *     {@code conversation_changed}
     * @param id of the message or turn, or of the conversation itself
     * @param at business time
     */
    public record Update(UUID conversation, String kind, UUID id, Instant at) {
        static Update of(LiveUpdate update) {
            return new Update(update.conversation().value(), update.kind().wire(), update.subject(), update.at());
        }
    }

    /** @param reason {@code reconnected} or {@code missed} */
    record Resync(String reason) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.events(
                        "/api/v1/events",
                        "Tells what changes in any conversation, as server-sent events 'update' and 'resync'.",
                        READERS,
                        Update.class,
                        call -> stream(call, new Watch(call.key().tenant(), Optional.empty()))),
                Route.events(
                        "/api/v1/conversations/{id}/events",
                        "Tells what changes in one conversation, as server-sent events 'update' and 'resync'.",
                        READERS,
                        Update.class,
                        call -> stream(call, one(call))));
    }

    private Watch one(Call call) {
        TenantId tenant = call.key().tenant();
        ConversationId id = new ConversationId(call.pathId("id"));
        if (conversations.find(tenant, id).isEmpty()) {
            throw new Problem(404, "no_conversation", "There is no conversation of this id.");
        }
        return new Watch(tenant, Optional.of(id));
    }

    /**
     * Events of what the watch covers, for a caller who may hear them.
     *
     * @throws Problem when too many listen already
     */
    public Reply stream(Call call, Watch watch) {
        if (closed || !free.tryAcquire()) {
            throw new Problem(503, "too_many_streams", "Too many listen already; try again later.");
        }
        boolean again = call.header("Last-Event-ID").isPresent();
        return new Reply.Events(out -> {
            try (Follower follower = feed.follow(watch)) {
                open.add(follower);
                try {
                    if (!closed) {
                        tell(out, follower, again);
                    }
                } finally {
                    open.remove(follower);
                }
            } finally {
                free.release();
            }
        });
    }

    private void tell(EventStream out, Follower follower, boolean again) throws InterruptedException {
        long began = System.nanoTime();
        if (again) {
            out.event("resync", new Resync("reconnected"));
        } else {
            out.beat();
        }
        while (!out.isGone() && System.nanoTime() - began < LONGEST.toNanos()) {
            switch (follower.next(beat)) {
                case Heard.Updated(LiveUpdate update) -> out.event("update", Update.of(update));
                case Heard.Missed missed -> out.event("resync", new Resync("missed"));
                case Heard.Quiet quiet -> out.beat();
                case Heard.Ended ended -> {
                    return;
                }
            }
        }
    }

    /** Ends every stream and begins none. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Follower::close);
    }
}
