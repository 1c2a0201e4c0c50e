package dev.noor.app.cli.access;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which keys a tenant has given out. */
@Command(
        name = "list",
        description = "Says which keys a tenant has given out, and what each allows.",
        mixinStandardHelpOptions = true)
public final class ApiKeyListCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<ApiKeys> keys;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Inject
    ApiKeyListCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<ApiKeys> keys) {
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.keys = keys;
    }

    @Override
    public Integer call() {
        TenantId owner =
                tenants.get().open(tenant.orDefault(configuration.get())).id();
        List<ApiKey> known = keys.get().of(owner);
        if (known.isEmpty()) {
            streams.err().println("noor: " + owner + " has given out no key");
        }
        known.forEach(key -> streams.printer().println(line(key)));
        return 0;
    }

    private static String line(ApiKey key) {
        String scopes = key.scopes().stream().map(Scope::wire).sorted().collect(Collectors.joining(","));
        String since = key.createdAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return String.format(
                Locale.ROOT,
                "%s  %s  %-40s %s%s",
                key.id(),
                since,
                scopes,
                key.name(),
                key.revokedAt()
                        .map(at -> "  revoked " + at.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(""));
    }
}
