package dev.noor.app.cli.access;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKeyId;
import dev.noor.ports.access.ApiKeys;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a key open nothing any more. */
@Command(name = "revoke", description = "Makes a key open nothing any more, at once.", mixinStandardHelpOptions = true)
public final class ApiKeyRevokeCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<ApiKeys> keys;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "ID", description = "The 12 letters and digits behind 'noor_', as 'list' shows them.")
    private String id = "";

    @Inject
    ApiKeyRevokeCommand(
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
        ApiKeyId key = id();
        String what = switch (keys.get().revoke(owner, key, Instant.now())) {
            case REVOKED -> "revoked " + key;
            case BEFORE -> key + " was revoked before";
            case UNKNOWN -> throw CommandFailure.work(owner + " has no key " + key);
        };
        streams.printer().println(what);
        return 0;
    }

    private ApiKeyId id() {
        try {
            return new ApiKeyId(id);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage("'" + id + "': " + wrong.getMessage());
        }
    }
}
