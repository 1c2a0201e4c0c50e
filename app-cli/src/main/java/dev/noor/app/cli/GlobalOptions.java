package dev.noor.app.cli;

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

    @Inject
    GlobalOptions() {}

    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
