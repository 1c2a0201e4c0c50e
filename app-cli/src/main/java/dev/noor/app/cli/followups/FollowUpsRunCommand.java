package dev.noor.app.cli.followups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.followup.FollowUpForecast;
import dev.noor.core.followup.FollowUpForecast.Prospect;
import dev.noor.core.followup.FollowUpPolicy.Decision;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be sent at some time. */
@Command(
        name = "run",
        description = {
            "Says what would be sent at some time to those who stay silent until then, and why not the others, as if",
            "nothing were sent before. Nothing is sent or changed: that is a running server's work, when the time comes.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class FollowUpsRunCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    private final StandardStreams streams;
    private final Provider<FollowUpForecast> forecast;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(
            names = "--at",
            required = true,
            paramLabel = "INSTANT",
            description = "When, in business time, such as 2026-11-24T06:00:00Z.")
    private String at = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Inject
    FollowUpsRunCommand(
            StandardStreams streams,
            Provider<FollowUpForecast> forecast,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants) {
        this.streams = streams;
        this.forecast = forecast;
        this.configuration = configuration;
        this.tenants = tenants;
    }

    @Override
    public Integer call() {
        Instant when = when();
        TenantId owner =
                tenants.get().open(tenant.orDefault(configuration.get())).id();
        List<Prospect> prospects = forecast.get().at(owner, when, ChannelCapabilities.BUSINESS_API, MOST);
        prospects.forEach(one -> streams.printer().println(json ? JsonText.line(json(one)) : line(one)));
        if (prospects.isEmpty()) {
            streams.err().println("noor: nothing is due then");
        }
        return 0;
    }

    private Instant when() {
        try {
            return Instant.parse(at);
        } catch (DateTimeException none) {
            throw CommandFailure.usage("--at wants a time such as 2026-11-24T06:00:00Z, not '" + at + "'");
        }
    }

    private static String line(Prospect one) {
        return String.format(
                        Locale.ROOT,
                        "%s  %-12s  %-9s  %s",
                        one.due().id(),
                        one.due().plan().step(),
                        what(one.decision()),
                        one.words().isEmpty() ? reason(one.decision()) : one.words())
                .stripTrailing();
    }

    private static ObjectNode json(Prospect one) {
        return JsonText.object()
                .put("id", one.due().id().toString())
                .put("conversation", one.due().conversation().toString())
                .put("step", one.due().plan().step())
                .put("becomes", what(one.decision()))
                .put("reason", reason(one.decision()))
                .put("words", one.words());
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case Decision.Send send -> send.form().name().toLowerCase(Locale.ROOT);
            case Decision.Wait wait -> "waits";
            case Decision.Skip skip -> "skipped";
        };
    }

    private static String reason(Decision decision) {
        return switch (decision) {
            case Decision.Send send -> "";
            case Decision.Wait wait -> "until " + FollowUpsListCommand.second(wait.until());
            case Decision.Skip skip -> skip.why().rule();
        };
    }
}
