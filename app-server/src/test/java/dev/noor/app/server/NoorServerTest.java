package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.config.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on PostgreSQL: what Wazzup posts, the turn, what is sent. */
@Timeout(120)
final class NoorServerTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String CHANNEL = "11111111-1111-4111-8111-111111111111";
    private static final Listen HERE = new Listen("127.0.0.1", 0);

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();

    @Test
    void a_burst_of_whatsapp_messages_delivered_twice_gets_one_answer_and_a_restart_sends_nothing_again(
            @TempDir Path home) throws Exception {
        String first = body(UUID.randomUUID().toString(), "Hello");
        String second = body(UUID.randomUUID().toString(), "do you deliver to Dubai?");
        try (NoorServer server = start(home)) {
            assertThat(post(server, first)).isEqualTo(200);
            assertThat(post(server, second)).isEqualTo(200);
            assertThat(post(server, first)).isEqualTo(200);
            await(() -> !gateway.sent().isEmpty());
            pause(1_500);
            assertThat(post(server, second)).isEqualTo(200);
        }
        assertThat(gateway.sent()).hasSize(1);
        assertThat(gateway.sent().getFirst().to().chat()).isEqualTo("971501234567");

        try (NoorServer again = start(home)) {
            assertThat(post(again, first)).isEqualTo(200);
            pause(6_000);
        }
        assertThat(gateway.sent()).hasSize(1);
    }

    private NoorServer start(Path home) {
        Path knowledge = Path.of("..", "knowledge").toAbsolutePath().normalize();
        Configuration configuration = new Configuration(
                Mode.DEMO,
                new TenantId("treejar"),
                Brain.RULES,
                HERE,
                new FilesConfig(knowledge, knowledge, home),
                new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                Optional.empty(),
                Optional.empty());
        ChannelDoor door = new ChannelDoor(
                "wazzup",
                new WazzupWebhooks(),
                gateway,
                Set.of(CHANNEL),
                new Secret(KEY),
                ChannelCapabilities.BUSINESS_API);
        return NoorServer.start(configuration, HERE, Optional.of(door));
    }

    private static String body(String id, String words) {
        return """
                {"messages":[{"messageId":"%s","channelId":"%s","chatType":"whatsapp","chatId":"971501234567",
                "type":"text","isEcho":false,"contact":{"name":"Omar"},"text":"%s","status":"inbound"}]}
                """.formatted(id, CHANNEL, words);
    }

    private static int post(NoorServer server, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + server.port() + "/webhooks/wazzup/" + KEY))
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        for (int looks = 0; !isSo.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(300);
            pause(100);
        }
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
