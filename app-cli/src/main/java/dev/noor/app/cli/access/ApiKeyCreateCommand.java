package dev.noor.app.cli.access;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.access.KeyMint;
import dev.noor.app.server.access.KeyMint.Minted;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.ApiKey;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a key and shows it this once: only its digest is kept. */
@Command(
        name = "create",
        description = {
            "Makes a key and prints it, which happens this once: only its digest is kept.",
            "Scopes: chat, conversations:read, conversations:write, metrics:read",
            ""
        },
        mixinStandardHelpOptions = true)
public final class ApiKeyCreateCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<ApiKeys> keys;
    private final KeyMint mint;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "What its holder is called.")
    private String name = "";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            required = true,
            split = ",",
            description = "What it allows; several with commas.")
    private List<String> scopes = List.of();

    @Inject
    ApiKeyCreateCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<ApiKeys> keys,
            KeyMint mint) {
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.keys = keys;
        this.mint = mint;
    }

    @Override
    public Integer call() {
        if (name.isBlank() || name.length() > ApiKey.MAX_NAME) {
            throw CommandFailure.usage("--name needs 1 to " + ApiKey.MAX_NAME + " characters");
        }
        Set<Scope> allowed = scopes();
        TenantId owner =
                tenants.get().open(tenant.orDefault(configuration.get())).id();
        // A key is made in machine time: a shifted business clock makes none older.
        Minted minted = mint.mint(owner, name, allowed, Instant.now());
        keys.get().add(minted.kept());
        streams.printer().println(minted.key().text().reveal());
        streams.err()
                .println("noor: key " + minted.kept().id() + " of " + owner + " for " + name
                        + "; keep it now, it is not shown again");
        return 0;
    }

    private Set<Scope> scopes() {
        Set<Scope> known = new LinkedHashSet<>();
        for (String scope : scopes) {
            known.add(Scope.of(scope.strip())
                    .orElseThrow(() -> CommandFailure.usage("there is no scope '" + scope + "'; there is "
                            + Arrays.stream(Scope.values()).map(Scope::wire).collect(Collectors.joining(", ")))));
        }
        return known;
    }
}
