package dev.noor.app.cli.demo;

import dev.noor.app.cli.AtTheEnd;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server with a simulated WhatsApp. */
@Command(
        name = "demo",
        description = {
            "The server with a simulated WhatsApp in the browser, until it is interrupted.",
            "Needs no key and no service; only this machine can reach it unless --host says otherwise.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final AtTheEnd end;
    private final Provider<Configuration> configuration;
    private final Provider<FirstUse> firstUse;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--port", paramLabel = "PORT", description = "The port; NOOR_PORT, else 8080. 0 is any free one.")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address; without it ${DEFAULT-VALUE}, whatever NOOR_HOST says.")
    private String host = "127.0.0.1";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    DemoCommand(
            StandardStreams streams, AtTheEnd end, Provider<Configuration> configuration, Provider<FirstUse> firstUse) {
        this.streams = streams;
        this.end = end;
        this.configuration = configuration;
        this.firstUse = firstUse;
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration stated = configuration.get();
        Configuration settings = stated.forTenant(tenant.orDefault(stated));
        NoorServer server = start(settings);
        end.close(server::close);
        new CountDownLatch(1).await();
        return 0;
    }

    private NoorServer start(Configuration settings) {
        Listen listen = listen(settings.listen());
        NoorServer.unfitForDemo(settings).ifPresent(reason -> {
            throw CommandFailure.work(reason);
        });
        try {
            firstUse.get().of(settings.tenant());
            NoorServer server = NoorServer.demo(settings, listen);
            streams.err().println("noor: the simulator is at http://" + host + ":" + server.port() + "/simulator");
            return server;
        } catch (PortTakenException taken) {
            throw CommandFailure.work(String.valueOf(taken.getMessage()));
        }
    }

    private Listen listen(Listen configured) {
        try {
            return new Listen(host, Optional.ofNullable(port).orElse(configured.port()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }
}
