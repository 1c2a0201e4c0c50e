package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.app.server.Server;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventRoutesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MemoryApiKeys keys = new MemoryApiKeys();
    private final MemoryLiveUpdates live = new MemoryLiveUpdates();
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final EventRoutes routes = new EventRoutes(live, conversations, Duration.ofMillis(100));
    private final Server server = Server.start(
            "127.0.0.1", 0, new Endpoints(new RouteTable(List.of(routes)), new AccessGate(keys), new Bodies()));
    private final Caller caller = Caller.of(server).keyed(keys, Scope.CONVERSATIONS_READ);

    @AfterEach
    void stop() {
        routes.close();
        caller.close();
        server.close();
    }

    @Test
    void a_stream_tells_what_changes_in_the_keys_tenant_and_beats_in_between() throws Exception {
        HttpResponse<Stream<String>> stream = caller.lines("/api/v1/events");
        Iterator<String> lines = stream.body().iterator();
        awaitFollower();
        LiveUpdate update = update(Caller.TENANT, new ConversationId(UUID.randomUUID()));

        live.publish(update(new TenantId("another"), update.conversation()));
        live.publish(update);

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(next(lines, "event: ")).isEqualTo("update");
        assertThat(next(lines, "data: "))
                .isEqualTo("{\"conversation\":\"" + update.conversation() + "\",\"kind\":\"turn_committed\",\"id\":\""
                        + update.subject() + "\",\"at\":\"2026-03-02T12:00:00Z\"}");
        assertThat(next(lines, ":")).isEmpty();
    }

    @Test
    void a_conversations_stream_leaves_others_out() throws Exception {
        ConversationId id = opened(Caller.TENANT);
        Iterator<String> lines =
                caller.lines("/api/v1/conversations/" + id + "/events").body().iterator();
        awaitFollower();
        LiveUpdate update = update(Caller.TENANT, id);

        live.publish(update(Caller.TENANT, new ConversationId(UUID.randomUUID())));
        live.publish(update);

        assertThat(next(lines, "data: ")).contains(update.subject().toString());
    }

    @Test
    void who_comes_back_or_missed_something_is_told_to_read_everything_again() throws Exception {
        Iterator<String> lines =
                caller.with("Last-Event-ID", "7").lines("/api/v1/events").body().iterator();
        assertThat(next(lines, "event: ")).isEqualTo("resync");
        assertThat(next(lines, "data: ")).isEqualTo("{\"reason\":\"reconnected\"}");

        awaitFollower();
        live.missed();
        assertThat(next(lines, "data: ")).isEqualTo("{\"reason\":\"missed\"}");
    }

    @Test
    void streams_need_a_key_and_a_conversation_of_its_tenant() throws Exception {
        ConversationId foreign = opened(new TenantId("another"));

        assertThat(Caller.of(server).get("/api/v1/events").statusCode()).isEqualTo(401);
        assertThat(caller.get("/api/v1/conversations/" + foreign + "/events").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/conversations/x/events").body()).contains("wrong_id");
    }

    @Test
    void closing_ends_every_stream_and_begins_none() throws Exception {
        HttpResponse<Stream<String>> stream = caller.lines("/api/v1/events");
        awaitFollower();

        routes.close();

        assertThat(stream.body().toList()).isNotNull();
        assertThat(caller.get("/api/v1/events").statusCode()).isEqualTo(503);
    }

    @Test
    void a_caller_that_goes_away_is_noticed() throws Exception {
        Caller gone = Caller.of(server).keyed(keys, Scope.CONVERSATIONS_READ);
        gone.lines("/api/v1/events");
        awaitFollower();

        gone.close();

        for (int looks = 0; live.isFollowed(Caller.TENANT); looks++) {
            assertThat(looks).isLessThan(100);
            Thread.sleep(50);
        }
    }

    private void awaitFollower() throws InterruptedException {
        for (int looks = 0; !live.isFollowed(Caller.TENANT); looks++) {
            assertThat(looks).isLessThan(200);
            Thread.sleep(20);
        }
    }

    private ConversationId opened(TenantId tenant) {
        Conversation opened =
                conversations.open(new ChatAddress(tenant, "web", "anna"), new ConversationId(UUID.randomUUID()));
        return opened.id();
    }

    private static LiveUpdate update(TenantId tenant, ConversationId conversation) {
        return new LiveUpdate(tenant, conversation, Kind.TURN_COMMITTED, UUID.randomUUID(), NOON);
    }

    /** The rest of the next line that begins so. */
    private static String next(Iterator<String> lines, String beginning) {
        while (true) {
            String line = lines.next();
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
    }
}
