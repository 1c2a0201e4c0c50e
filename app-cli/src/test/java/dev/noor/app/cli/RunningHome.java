package dev.noor.app.cli;

import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.app.cli.CliRun.Setup;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A home of its own for a test class, whose database server stays up from the first run to the last. */
public final class RunningHome implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private Path home = Path.of("target");
    private Optional<EmbeddedPostgres> server = Optional.empty();

    /** Surroundings with this home. */
    public Setup setup() {
        return Setup.NONE.home(home);
    }

    public Path home() {
        return home;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
    }

    /** For what is no test class. */
    public void start() throws IOException {
        home = Files.createTempDirectory("noor-home");
        server = Optional.of(EmbeddedPostgres.use(home.resolve("postgres")));
    }

    /** Changes rows behind Noor's back. */
    public void sql(String statement) {
        EmbeddedPostgres running = server.orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                        running.jdbcUrl(), running.user(), running.password().reveal());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.ifPresent(EmbeddedPostgres::close);
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
