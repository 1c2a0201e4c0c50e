package dev.noor.app.cli.serve;

import dev.noor.app.cli.AtTheEnd;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.server.NoorServer;
import dev.noor.app.server.PortTakenException;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Listen;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the HTTP server. */
@Command(name = "serve", description = "Runs the HTTP server until it is interrupted.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final AtTheEnd end;
    private final Provider<Configuration> configuration;
    private final Provider<FirstUse> firstUse;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; NOOR_PORT, else 8080.")
    private @Nullable Integer port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address; NOOR_HOST, else 127.0.0.1.")
    private @Nullable String host;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    ServeCommand(
            StandardStreams streams, AtTheEnd end, Provider<Configuration> configuration, Provider<FirstUse> firstUse) {
        this.streams = streams;
        this.end = end;
        this.configuration = configuration;
        this.firstUse = firstUse;
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration settings = configuration.get();
        Listen listen = listen(settings.listen());
        NoorServer server = start(settings, listen);
        end.close(server::close);
        Optional<String> missing = server.waitsFor();
        missing.ifPresent(code -> streams.err()
                .println(
                        "noor: waiting for the database (" + code + "); messages wait too, and /health/ready says so"));
        server.awaitOpen();
        missing.ifPresent(code -> streams.err().println("noor: the database is there"));
        new CountDownLatch(1).await();
        return 0;
    }

    private void prepare(Configuration settings) {
        if (settings.wazzup().isPresent()) {
            firstUse.get().of(settings.tenant());
        }
    }

    private NoorServer start(Configuration settings, Listen listen) {
        try {
            NoorServer server = NoorServer.start(settings, listen, () -> prepare(settings));
            streams.err().println("noor: listening on http://" + listen.host() + ":" + server.port());
            return server;
        } catch (PortTakenException taken) {
            throw CommandFailure.work(String.valueOf(taken.getMessage()));
        }
    }

    private Listen listen(Listen configured) {
        try {
            return new Listen(
                    Optional.ofNullable(host).orElse(configured.host()),
                    Optional.ofNullable(port).orElse(configured.port()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }
}
