package dev.noor.app.server;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.web.Endpoints;
import dev.noor.app.server.webhook.Intake;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.app.server.webhook.WebhookRoute;
import dev.noor.core.model.Taping;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.config.Secret;
import dev.noor.ports.pipeline.Admission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The webhook's route on an embedded PostgreSQL with fsync, in this process; no workers take turns meanwhile. The load
 * comes from the same process.
 */
final class LoadBed implements AutoCloseable {
    static final String CHANNEL = "11111111-1111-4111-8111-111111111111";
    static final TenantId TENANT = new TenantId("treejar");
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final int CHATS = 1_000;

    private final EmbeddedPostgres postgres;
    private final ServerComponent component;
    private final WebhookRoute route;
    private final AtomicLong ids = new AtomicLong(System.nanoTime());

    LoadBed(Path home) {
        this.postgres = EmbeddedPostgres.use(home.resolve("postgres"));
        Configuration configuration = new Configuration(
                Mode.DEMO,
                TENANT,
                Brain.RULES,
                new Listen("127.0.0.1", 0),
                Configuration.Care.STANDARD,
                WebConfig.STANDARD,
                new FilesConfig(home, home, home),
                new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Taping.ON,
                new OnnxConfig(Optional.empty(), home.resolve("models")),
                ApprovalSeal.NONE);
        ChannelDoor door = new ChannelDoor(
                "wazzup",
                new WazzupWebhooks(),
                new MemoryMessageGateway(),
                Set.of(CHANNEL),
                new Secret(KEY),
                ChannelCapabilities.BUSINESS_API);
        this.component = DaggerServerComponent.factory().create(configuration, Optional.of(door));
        component.database().open();
        Admission admission = new Admission(Duration.ofSeconds(4), Duration.ofSeconds(15), Optional.empty());
        this.route = new WebhookRoute(
                "wazzup",
                WebhookKeys.of(door.keys()),
                door.webhooks(),
                new Intake(configuration.tenant(), door.channels(), admission),
                component.inbox());
    }

    ServerComponent component() {
        return component;
    }

    /** Listens with the webhook's route added. */
    Server serve(Endpoints endpoints) {
        return Server.start("127.0.0.1", 0, endpoints.with(route));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
    }

    /** A message of one of 1,000 chats, with an id that no other has. */
    byte[] message() {
        long id = ids.incrementAndGet();
        return post(
                KEY,
                "{\"messages\":[{\"messageId\":\"m" + id + "\",\"channelId\":\"" + CHANNEL
                        + "\",\"chatType\":\"whatsapp\",\"chatId\":\"97150" + (1_000_000 + id % CHATS)
                        + "\",\"dateTime\":\"2026-03-13T11:07:27.000Z\",\"type\":\"text\",\"isEcho\":false,"
                        + "\"contact\":{\"name\":\"Omar\"},\"text\":\"price of oak desk?\",\"status\":\"inbound\"}]}");
    }

    /** The same under a key that is none. */
    byte[] strangers() {
        return post(KEY.replace('0', 'x'), "{\"messages\":[]}");
    }

    /** What became of so many messages that nobody knows. */
    byte[] statuses(int many) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < many; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{\"messageId\":\"s")
                    .append(ids.incrementAndGet())
                    .append("\",\"timestamp\":\"2026-03-13T11:07:27.000Z\",\"status\":\"delivered\"}");
        }
        return post(KEY, "{\"statuses\":[" + items + "]}");
    }

    private static byte[] post(String key, String body) {
        return ("POST /webhooks/wazzup/" + key + " HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        component.database().close();
        postgres.close();
    }
}
