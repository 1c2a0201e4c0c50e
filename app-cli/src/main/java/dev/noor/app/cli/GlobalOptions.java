package dev.noor.app.cli;

import dev.noor.app.server.config.Configuration.Brain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes. Filled while the arguments are parsed; read by what runs afterwards. */
@Singleton
public final class GlobalOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A properties file of NOOR_* settings; the environment wins over it.")
    private @Nullable Path config;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Shows where in the code a failure arose.")
    private boolean stacktrace;

    private Optional<Brain> brain = Optional.empty();

    @Inject
    GlobalOptions() {}

    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    /** What makes the replies of this command, whatever the settings say. */
    public Optional<Brain> brain() {
        return brain;
    }

    /** To be chosen before anything asks for the settings. */
    public void choose(Brain chosen) {
        brain = Optional.of(chosen);
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
