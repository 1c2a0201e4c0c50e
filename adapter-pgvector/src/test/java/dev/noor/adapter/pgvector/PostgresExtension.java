package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.ports.upkeep.InvariantAssert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The database of a whole test run: that of {@code NOOR_TEST_PG}, else one of an embedded server of its own. After each
 * test every rule of the stored data must hold of all rows that any test has left behind.
 */
public final class PostgresExtension implements BeforeAllCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

    private Optional<Running> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        running = Optional.of(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, first -> Running.start(System.getenv()), Running.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        InvariantAssert.assertClean(new PostgresInvariants(database()));
    }

    Database database() {
        return running.orElseThrow().database();
    }

    private record Running(Database database, Optional<Path> folder) implements AutoCloseable {
        static Running start(Map<String, String> environment) {
            String url = environment.getOrDefault("NOOR_TEST_PG", "");
            if (!url.isBlank()) {
                return new Running(
                        new Database(new PgVectorConfig(new Server.Given(DatabaseUrl.parse(url)))), Optional.empty());
            }
            try {
                Path folder = Files.createTempDirectory("noor-postgres");
                return new Running(new Database(new PgVectorConfig(new Server.Embedded(folder))), Optional.of(folder));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            database.close();
            folder.ifPresent(PostgresExtension::delete);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
