package dev.noor.adapter.wazzup.stub;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stub judges others, so it is judged itself. */
class StubWazzupTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private StubWazzup stub;

    @BeforeEach
    void start() throws IOException {
        stub = StubWazzup.start(now::get);
    }

    @AfterEach
    void close() {
        stub.close();
        client.close();
    }

    @Test
    void an_id_is_remembered_for_60_seconds_and_the_ledger_forgets_nothing() throws Exception {
        assertThat(send(message("id-1", "one"))).isEqualTo(201);
        now.set(NOON.plusSeconds(59));
        assertThat(send(message("id-1", "two"))).isEqualTo(400);
        now.set(NOON.plusSeconds(60));
        assertThat(send(message("id-1", "three"))).isEqualTo(201);

        assertThat(stub.ledger().taken()).extracting(Taken::text).containsExactly("one", "three");
        assertThat(stub.ledger().doubled()).containsExactly("id-1");
        assertThat(stub.calls()).isEqualTo(3);
    }

    @Test
    void what_wazzup_would_refuse_is_refused() throws Exception {
        assertThat(send("{}")).isEqualTo(400);
        assertThat(send("no json")).isEqualTo(400);
        assertThat(send(message("id-1", "x".repeat(1_001)))).isEqualTo(400);
        assertThat(send(message("id-1", "x").replace("\"text\"", "\"contentUri\":\"https://a.test/b\",\"text\"")))
                .isEqualTo(400);
        assertThat(send(message("id-1", "x").replace("971500000001", "+971500000001")))
                .isEqualTo(400);
        assertThat(send(message("id-1", "x").replace(StubWazzup.CHANNEL, "another")))
                .isEqualTo(400);

        assertThat(stub.ledger().taken()).isEmpty();
    }

    @Test
    void a_listener_hears_of_everything_that_was_taken_even_if_the_sender_does_not() throws Exception {
        List<Taken> heard = Collections.synchronizedList(new ArrayList<>());
        stub.afterTaking(heard::add);
        stub.next(new Fault.AnswerAfterTaking(500, ""));

        assertThat(send(message("id-1", "one"))).isEqualTo(500);
        assertThat(send(message("id-1", "one"))).isEqualTo(400);

        assertThat(heard).extracting(Taken::crmMessageId).containsExactly("id-1");
    }

    @Test
    void the_bodies_it_posts_are_read_as_what_they_are() throws Exception {
        send(message("id-1", "مرحبا"));
        Taken taken = stub.ledger().taken().getFirst();
        WebhookBodies.Written written = new WebhookBodies.Written("m-1", "971500000001", "hi \"there\"", NOON);

        assertThat(events(WebhookBodies.messages(List.of(written))))
                .singleElement()
                .isInstanceOfSatisfying(MessageArrived.class, message -> {
                    assertThat(message.origin()).isEqualTo(Origin.CUSTOMER);
                    assertThat(message.content().words()).isEqualTo("hi \"there\"");
                    assertThat(message.at()).contains(NOON);
                });
        assertThat(events(WebhookBodies.handset(written)).getFirst())
                .isInstanceOfSatisfying(
                        MessageArrived.class,
                        message -> assertThat(message.origin()).isEqualTo(Origin.MANAGER));
        assertThat(events(WebhookBodies.echo(taken)).getFirst())
                .isInstanceOfSatisfying(
                        MessageArrived.class,
                        message -> assertThat(message.providerId()).isEqualTo(taken.messageId()));
        assertThat(events(WebhookBodies.status(taken, "read")).getFirst())
                .isInstanceOfSatisfying(
                        StatusReported.class,
                        status -> assertThat(status.status()).isEqualTo(DeliveryStatus.READ));
    }

    private static List<ChannelEvent> events(String body) {
        return new WazzupWebhooks().read(body.getBytes(UTF_8)).events();
    }

    private static String message(String id, String text) {
        return "{\"channelId\":\"" + StubWazzup.CHANNEL
                + "\",\"chatType\":\"whatsapp\",\"chatId\":\"971500000001\",\"text\":\"" + text
                + "\",\"crmMessageId\":\"" + id + "\"}";
    }

    private int send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stub.url() + "/message"))
                .header("Authorization", "Bearer " + StubWazzup.API_KEY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
