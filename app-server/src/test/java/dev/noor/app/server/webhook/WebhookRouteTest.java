package dev.noor.app.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.server.Server;
import dev.noor.app.server.web.EmptyEndpoints;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.config.Secret;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebhookRouteTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_KEY = "fedcba9876543210fedcba9876543210";
    private static final Admission ADMISSION = new Admission(Duration.ZERO, Duration.ZERO, Optional.empty());

    private final List<Post> stored = new CopyOnWriteArrayList<>();

    @Test
    void a_post_with_the_key_in_its_path_is_stored_and_then_answered() throws Exception {
        try (Server server = server(stored::add)) {
            HttpResponse<String> answer = post(server, "/" + KEY, "hello");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(stored)
                    .singleElement()
                    .satisfies(post -> assertThat(post.report().events()).hasSize(1));
        }
    }

    @Test
    void the_key_may_be_a_bearer_token_and_two_keys_are_in_force_while_one_is_replaced() throws Exception {
        try (Server server = server(stored::add)) {
            assertThat(post(server, "/" + OTHER_KEY, "hello").statusCode()).isEqualTo(200);
            assertThat(post(server, "", "hello", "Authorization", "Bearer " + KEY)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(stored).hasSize(2);
    }

    @Test
    void without_a_key_nothing_is_read_or_stored() throws Exception {
        try (Server server = server(stored::add)) {
            assertThat(post(server, "/wrong", "hello").statusCode()).isEqualTo(401);
            assertThat(post(server, "", "hello").statusCode()).isEqualTo(401);
            assertThat(post(server, "/" + KEY.toUpperCase(Locale.ROOT), "hello").statusCode())
                    .isEqualTo(401);
            assertThat(post(server, "", "hello", "Authorization", "Basic " + KEY)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(stored).isEmpty();
    }

    @Test
    void the_type_of_the_body_does_not_matter_and_its_size_does() throws Exception {
        try (Server server = server(stored::add)) {
            assertThat(post(server, "/" + KEY, "hello", "Content-Type", "application/json; charset-utf-8")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(post(server, "/" + KEY, "x".repeat(1 << 20)).statusCode())
                    .isEqualTo(200);
            assertThat(post(server, "/" + KEY, "x".repeat((1 << 20) + 1)).statusCode())
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "30, 30"})
    void a_store_that_stays_away_is_told_as_such_and_never_as_success(int asked, String told) throws Exception {
        Inbox away = post -> {
            throw new TransientPortException("postgres.unavailable", "away", Duration.ofSeconds(asked));
        };
        try (Server server = server(away)) {
            HttpResponse<String> answer = post(server, "/" + KEY, "hello");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains(told);
        }
    }

    @Test
    void a_post_that_the_store_refuses_is_kept_as_it_came() throws Exception {
        Inbox choosy = post -> {
            if (!post.report().events().isEmpty()) {
                throw new PermanentPortException("postgres.refused", "no such text");
            }
            stored.add(post);
        };
        try (Server server = server(choosy)) {
            assertThat(post(server, "/" + KEY, "hello").statusCode()).isEqualTo(200);
        }
        assertThat(stored)
                .singleElement()
                .satisfies(post -> assertThat(post.report().rejected())
                        .containsExactly(new Rejected("postgres.refused", "hello")));
    }

    @Test
    void what_belongs_to_another_channel_or_has_no_usable_name_is_rejected_and_the_rest_goes_on() {
        Post post = intake().post(new ChannelReport(
                List.of(
                        message("mine", "971501234567", Optional.of(Instant.MIN)),
                        message("foreign", "971501234567", Optional.empty()),
                        message("mine", " ", Optional.empty()),
                        message("mine", "9".repeat(300), Optional.empty())),
                List.of()));

        assertThat(post.report().events())
                .singleElement()
                .satisfies(event -> assertThat(((MessageArrived) event).at()).isEmpty());
        assertThat(post.report().rejected())
                .extracting(Rejected::reason)
                .hasSize(3)
                .contains("another channel");
    }

    @Test
    void keys_are_long_and_at_most_two_and_never_shown() {
        assertThatThrownBy(() -> WebhookKeys.of(new Secret("short"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookKeys.of(new Secret(KEY + "," + KEY + "," + KEY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookKeys.of(new Secret(KEY + ","))).isInstanceOf(IllegalArgumentException.class);
        assertThat(WebhookKeys.of(new Secret(KEY)).toString()).doesNotContain(KEY);
    }

    private static Intake intake() {
        return new Intake(new TenantId("t"), Set.of("mine"), ADMISSION);
    }

    private static Server server(Inbox inbox) {
        WebhookRoute route = new WebhookRoute(
                "wazzup",
                WebhookKeys.of(new Secret(KEY + "," + OTHER_KEY)),
                body -> new ChannelReport(List.of(message("mine", "971501234567", Optional.empty())), List.of()),
                intake(),
                inbox);
        return Server.start("127.0.0.1", 0, EmptyEndpoints.make().with(route));
    }

    private static MessageArrived message(String channel, String chat, Optional<Instant> at) {
        return new MessageArrived(
                channel,
                chat,
                "wa-1",
                Origin.CUSTOMER,
                new MessageContent.Text("hello"),
                at,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static HttpResponse<String> post(Server server, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/webhooks/wazzup" + path))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
