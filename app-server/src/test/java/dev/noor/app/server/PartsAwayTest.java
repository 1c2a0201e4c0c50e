package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.DatabaseUrl;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.adapter.redis.RedisConfig;
import dev.noor.app.server.NoorServer.Preparation;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.access.Scope;
import dev.noor.ports.config.Settings;
import dev.noor.ports.network.FaultProxy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose PostgreSQL or Redis is not there, or dies. */
@Timeout(120)
final class PartsAwayTest {
    private static final String CHAT = "971501234567";

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();

    @TempDir
    private Path home;

    @Test
    void a_server_without_its_database_lives_says_what_it_waits_for_and_works_as_soon_as_it_is_there()
            throws Exception {
        AtomicInteger prepared = new AtomicInteger();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.use(home.resolve("elsewhere"));
                FaultProxy way =
                        away(URI.create(postgres.jdbcUrl().substring(5)).getPort());
                Served server = Served.start(
                        Served.configuration(home, at(way.port(), postgres), Optional.empty()),
                        gateway,
                        new Preparation(prepared::incrementAndGet, Duration.ofMinutes(1)))) {
            assertThat(server.caller().get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.caller().get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(server.caller().get("/health/ready").body()).contains("\"database\":\"postgres.unavailable\"");
            assertThat(server.server().waitsFor()).contains("postgres.unavailable");

            way.restore();

            server.server().awaitOpen();
            assertThat(server.caller().get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.says(CHAT, UUID.randomUUID().toString(), "Hello")).isEqualTo(200);
            await(() -> !gateway.sent().isEmpty());
        }
        assertThat(prepared).hasValue(1);
    }

    @Test
    void a_database_that_does_not_come_in_time_is_no_longer_waited_for() throws Exception {
        try (FaultProxy nobody = away(1);
                Served server = Served.start(
                        Served.configuration(
                                home,
                                new PgVectorConfig.Server.Given(new DatabaseUrl(
                                        "jdbc:postgresql://127.0.0.1:" + nobody.port() + "/noor",
                                        "here",
                                        Optional.empty(),
                                        Optional.empty())),
                                Optional.empty()),
                        gateway,
                        new Preparation(() -> {}, Duration.ofSeconds(2)))) {
            assertThatThrownBy(server.server()::awaitOpen).isInstanceOf(TransientPortException.class);
        }
    }

    @Test
    void an_embedded_database_that_dies_under_a_server_is_started_again_and_no_message_is_lost() throws Exception {
        try (Served server = Served.start(home, gateway)) {
            assertThat(server.says(CHAT, UUID.randomUUID().toString(), "Hello")).isEqualTo(200);
            ProcessHandle postgres = postmaster();

            postgres.destroyForcibly();
            postgres.onExit().get(10, TimeUnit.SECONDS);

            assertThat(server.says("971507654321", UUID.randomUUID().toString(), "Hello"))
                    .isEqualTo(200);
            await(() -> gateway.sent().size() == 2);
            assertThat(server.caller().get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(postmaster().pid()).isNotEqualTo(postgres.pid());
        }
    }

    @Test
    void a_redis_that_is_dead_from_boot_is_missed_by_nobody() throws Exception {
        PgVectorConfig.Server own = new PgVectorConfig.Server.Embedded(home.resolve("postgres"));
        try (FaultProxy nobody = away(1);
                Served server = Served.start(
                        Served.configuration(
                                home,
                                own,
                                RedisConfig.from(
                                        new Settings(Map.of("NOOR_REDIS_URL", "redis://127.0.0.1:" + nobody.port())))),
                        gateway,
                        Preparation.NONE)) {
            assertThat(server.caller().get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.says(CHAT, UUID.randomUUID().toString(), "Hello")).isEqualTo(200);
            assertThat(server.keyed(Scope.CHAT)
                            .send("POST", "/api/v1/chat", "{\"chat\":\"anna\",\"text\":\"Hello\"}")
                            .body())
                    .contains("\"outcome\":\"replied\"");
            await(() -> !gateway.sent().isEmpty());
        }
    }

    /** A way to a port of this machine at which nobody listens yet. */
    private static FaultProxy away(int port) {
        FaultProxy way = FaultProxy.to(port);
        way.refuse();
        return way;
    }

    private static PgVectorConfig.Server at(int port, EmbeddedPostgres postgres) {
        return new PgVectorConfig.Server.Given(new DatabaseUrl(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "127.0.0.1:" + port + "/postgres",
                Optional.of(postgres.user()),
                Optional.of(postgres.password())));
    }

    private ProcessHandle postmaster() throws IOException {
        Path trace = home.resolve("postgres/data/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(trace).getFirst().strip()))
                .orElseThrow();
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        for (int looks = 0; !isSo.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(300);
            Thread.sleep(100);
        }
    }
}
