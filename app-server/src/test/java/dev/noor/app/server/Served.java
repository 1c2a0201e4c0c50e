package dev.noor.app.server;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.redis.RedisConfig;
import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.app.server.access.KeyMint;
import dev.noor.app.server.access.KeyMint.Minted;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.web.Caller;
import dev.noor.core.model.Taping;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.config.Secret;
import dev.noor.ports.voice.VoiceNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The whole server on PostgreSQL in a folder of its own, with a channel that keeps what it is given to send. */
final class Served implements AutoCloseable {
    static final String KEY = "0123456789abcdef0123456789abcdef";
    static final String CHANNEL = "11111111-1111-4111-8111-111111111111";
    private static final Listen HERE = new Listen("127.0.0.1", 0);

    private final NoorServer server;
    private final Caller caller;

    private Served(NoorServer server) {
        this.server = server;
        this.caller = Caller.of(server.port());
    }

    static Served start(Path home, MemoryMessageGateway gateway) {
        return start(configuration(home), gateway, NoorServer.Preparation.NONE);
    }

    static Served start(Configuration configuration, MemoryMessageGateway gateway, NoorServer.Preparation preparation) {
        return start(configuration, gateway, preparation, Optional.empty());
    }

    /** @param voiceNotes fetches what customers spoke */
    static Served start(
            Configuration configuration,
            MemoryMessageGateway gateway,
            NoorServer.Preparation preparation,
            Optional<VoiceNotes> voiceNotes) {
        ChannelDoor door = new ChannelDoor(
                "wazzup",
                new WazzupWebhooks(),
                gateway,
                Set.of(CHANNEL),
                new Secret(KEY),
                ChannelCapabilities.BUSINESS_API,
                Optional.empty(),
                voiceNotes);
        return new Served(NoorServer.start(configuration, HERE, Optional.of(door), preparation));
    }

    static Configuration configuration(Path home) {
        return configuration(home, new PgVectorConfig.Server.Embedded(home.resolve("postgres")), Optional.empty());
    }

    static Configuration configuration(Path home, PgVectorConfig.Server database, Optional<RedisConfig> redis) {
        return configuration(home, database, redis, Optional.empty(), Optional.empty());
    }

    static Configuration configuration(
            Path home,
            PgVectorConfig.Server database,
            Optional<RedisConfig> redis,
            Optional<ZohoConfig> zoho,
            Optional<TelegramConfig> telegram) {
        Path knowledge = Path.of("..", "knowledge").toAbsolutePath().normalize();
        return configuration(home, new FilesConfig(knowledge, knowledge, home), database, redis, zoho, telegram);
    }

    /** @param files where the tenants are */
    static Configuration configuration(
            Path home,
            FilesConfig files,
            PgVectorConfig.Server database,
            Optional<RedisConfig> redis,
            Optional<ZohoConfig> zoho,
            Optional<TelegramConfig> telegram) {
        return new Configuration(
                Mode.DEMO,
                new TenantId("treejar"),
                Brain.RULES,
                HERE,
                Configuration.Care.STANDARD,
                WebConfig.STANDARD,
                files,
                new PgVectorConfig(database),
                redis,
                Optional.empty(),
                zoho,
                telegram,
                Optional.empty(),
                Taping.ON,
                new OnnxConfig(Optional.empty(), home.resolve("models")),
                ApprovalSeal.NONE);
    }

    NoorServer server() {
        return server;
    }

    Caller caller() {
        return caller;
    }

    /** A caller with a new key of these scopes. */
    Caller keyed(TenantId tenant, Scope... scopes) {
        Minted minted = new KeyMint(new Random()).mint(tenant, "test", Set.of(scopes), Instant.EPOCH);
        server.component().apiKeys().add(minted.kept());
        return caller.bearing(minted);
    }

    Caller keyed(Scope... scopes) {
        return keyed(Caller.TENANT, scopes);
    }

    /** A customer says something through the channel; the status of the answer to the webhook. */
    int says(String chat, String id, String words) throws IOException, InterruptedException {
        return caller.send("POST", "/webhooks/wazzup/" + KEY, """
            {"messages":[{"messageId":"%s","channelId":"%s","chatType":"whatsapp","chatId":"%s",
            "type":"text","isEcho":false,"contact":{"name":"Omar"},"text":"%s","status":"inbound"}]}
            """.formatted(id, CHANNEL, chat, words))
                .statusCode();
    }

    /** A customer sends a voice note through the channel. */
    int speaks(String chat, String id, String address) throws IOException, InterruptedException {
        return caller.send("POST", "/webhooks/wazzup/" + KEY, """
            {"messages":[{"messageId":"%s","channelId":"%s","chatType":"whatsapp","chatId":"%s",
            "type":"audio","isEcho":false,"contact":{"name":"Omar"},"contentUri":"%s","status":"inbound"}]}
            """.formatted(id, CHANNEL, chat, address))
                .statusCode();
    }

    @Override
    public void close() {
        server.close();
        caller.close();
    }
}
