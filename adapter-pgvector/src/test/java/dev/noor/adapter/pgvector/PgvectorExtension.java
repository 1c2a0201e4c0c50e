package dev.noor.adapter.pgvector;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL that has pgvector, built into the folder that {@code NOOR_TEST_PGVECTOR} names ({@code .ci/pgvector});
 * without one the tests are left out.
 */
final class PgvectorExtension implements BeforeAllCallback, AfterAllCallback {
    // Classes within a class begin and end as well.
    private int depth;
    private Optional<Path> folder = Optional.empty();
    private Optional<Database> database = Optional.empty();

    Database database() {
        return database.orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (depth++ > 0) {
            return;
        }
        String built = System.getenv().getOrDefault("NOOR_TEST_PGVECTOR", "");
        assumeTrue(!built.isBlank(), "NOOR_TEST_PGVECTOR names no pgvector; see .ci/pgvector");
        Path home = Files.createTempDirectory("noor-pgvector");
        folder = Optional.of(home);
        try (EmbeddedPostgres unpacked = EmbeddedPostgres.use(home)) {
            Path server;
            try (Stream<Path> versions = Files.list(home.resolve("server"))) {
                server = versions.filter(Files::isDirectory).findFirst().orElseThrow();
            }
            copy(Path.of(built, "vector.so"), server.resolve("lib/postgresql"));
            try (Stream<Path> files = Files.list(Path.of(built, "extension"))) {
                for (Path file : files.toList()) {
                    copy(file, server.resolve("share/postgresql/extension"));
                }
            }
            database = Optional.of(new Database(new PgVectorConfig(new Server.Embedded(home))));
            database().open();
        }
    }

    private static void copy(Path file, Path into) throws IOException {
        Files.copy(file, into.resolve(file.getFileName()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (--depth == 0) {
            database.ifPresent(Database::close);
            folder.ifPresent(PostgresExtension::delete);
        }
    }
}
