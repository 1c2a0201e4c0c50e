package dev.noor.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What only the process knows.
 *
 * @param environment the environment variables
 * @param shippedKnowledge the tenants that Noor comes with
 * @param userData where Noor keeps its data unless told otherwise; need not exist yet
 */
public record ProcessContext(
        StandardStreams streams, Map<String, String> environment, Path shippedKnowledge, Path userData) {

    public ProcessContext {
        environment = Map.copyOf(environment);
    }

    /** The surroundings of this process; the launcher says where the project is. */
    static ProcessContext ofProcess() {
        Path root = Path.of(System.getProperty("noor.root", ""));
        return new ProcessContext(
                StandardStreams.ofProcess(),
                System.getenv(),
                root.toAbsolutePath().resolve("knowledge"),
                userData(System.getenv()));
    }

    /** The same surroundings with other streams. */
    ProcessContext with(StandardStreams other) {
        return new ProcessContext(other, environment, shippedKnowledge, userData);
    }

    private static Path userData(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return home.resolve("Library/Application Support/noor");
        }
        return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"))
                .resolve("noor");
    }
}
