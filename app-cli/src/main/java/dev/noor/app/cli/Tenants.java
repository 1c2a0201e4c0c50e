package dev.noor.app.cli;

import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.tenant.TenantSource.Lookup;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Opens tenants for commands, and says what is wrong with one that cannot be opened. */
public final class Tenants {

    private static final int MOST_PROBLEMS = 20;

    private final TenantSource source;

    @Inject
    Tenants(TenantSource source) {
        this.source = source;
    }

    /**
     * The tenant.
     *
     * @throws CommandFailure when there is none of that name, or when its files are wrong
     */
    public Tenant open(TenantId id) {
        return switch (source.load(id)) {
            case Lookup.Found found -> found.tenant();
            case Lookup.Unknown unknown ->
                throw CommandFailure.usage("there is no tenant '" + id + "'; there "
                        + (unknown.known().isEmpty()
                                ? "are none"
                                : "is "
                                        + unknown.known().stream()
                                                .map(TenantId::value)
                                                .collect(Collectors.joining(", "))));
            case Lookup.Invalid invalid ->
                throw CommandFailure.work("the tenant '" + id + "' cannot be used:"
                        + invalid.problems().stream()
                                .limit(MOST_PROBLEMS)
                                .map(problem -> System.lineSeparator() + "  " + problem)
                                .collect(Collectors.joining())
                        + (invalid.problems().size() > MOST_PROBLEMS
                                ? System.lineSeparator() + "  and "
                                        + (invalid.problems().size() - MOST_PROBLEMS) + " more"
                                : ""));
        };
    }
}
