package dev.noor.adapter.pgvector;

import dev.noor.ports.config.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which PostgreSQL holds the data. */
public record PgVectorConfig(Server server) {
    public static final String DATABASE_URL = "NOOR_DATABASE_URL";
    public static final String HOME = "NOOR_HOME";

    private static final String FOLDER = "postgres";

    /** A server. */
    public sealed interface Server {
        /** One that Noor runs itself, with everything of it in {@code folder}. */
        record Embedded(Path folder) implements Server {}

        /** One that is run by others. */
        record Given(DatabaseUrl url) implements Server {}
    }

    /**
     * The server of {@code NOOR_DATABASE_URL}, else an embedded one under {@code NOOR_HOME}.
     *
     * @param userData where {@code NOOR_HOME} is unless stated; need not exist yet
     */
    public static PgVectorConfig from(Settings settings, Path userData) {
        Path home = settings.value(HOME, PgVectorConfig::path).orElse(userData);
        return settings.value(DATABASE_URL, DatabaseUrl::parse)
                .map(url -> new PgVectorConfig(new Server.Given(url)))
                .orElseGet(() -> new PgVectorConfig(new Server.Embedded(home.resolve(FOLDER))));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("is not a path", malformed);
        }
    }
}
