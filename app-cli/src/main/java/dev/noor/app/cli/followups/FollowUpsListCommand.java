package dev.noor.app.cli.followups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.State;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is planned, and what became of what was. */
@Command(
        name = "list",
        description = "Lists what is planned and what became of what was, those last due first.",
        mixinStandardHelpOptions = true)
public final class FollowUpsListCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<FollowUps> followUps;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--state", paramLabel = "STATE", description = "Only those that are ${COMPLETION-CANDIDATES}.")
    private @Nullable State state;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most so many; 100.")
    private int limit;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Inject
    FollowUpsListCommand(
            StandardStreams streams,
            Provider<FollowUps> followUps,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants) {
        this.streams = streams;
        this.followUps = followUps;
        this.configuration = configuration;
        this.tenants = tenants;
    }

    @Override
    public Integer call() {
        TenantId owner =
                tenants.get().open(tenant.orDefault(configuration.get())).id();
        int most = Math.max(1, limit);
        List<FollowUp> found = followUps.get().list(owner, Optional.ofNullable(state), Optional.empty(), most);
        found.forEach(one -> streams.printer().println(json ? JsonText.line(json(one)) : line(one)));
        if (found.isEmpty()) {
            streams.err().println("noor: nothing is or was planned");
        } else if (found.size() >= most) {
            streams.err().println("noor: there may be more; see --limit");
        }
        return 0;
    }

    private static String line(FollowUp one) {
        return String.format(
                        Locale.ROOT,
                        "%s  %-10s  %s  %-12s  %s",
                        one.id(),
                        wire(one.state()),
                        second(one.plan().dueAt()),
                        one.plan().step(),
                        one.reason())
                .stripTrailing();
    }

    private static ObjectNode json(FollowUp one) {
        return JsonText.object()
                .put("id", one.id().toString())
                .put("conversation", one.conversation().toString())
                .put("step", one.plan().step())
                .put("due_at", second(one.plan().dueAt()))
                .put("state", wire(one.state()))
                .put("reason", one.reason());
    }

    private static String wire(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
