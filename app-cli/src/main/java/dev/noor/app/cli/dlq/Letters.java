package dev.noor.app.cli.dlq;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.DeadLetter;
import dev.noor.ports.upkeep.DeadLetterId;
import dev.noor.ports.upkeep.DeadLetters;
import jakarta.inject.Inject;
import java.util.List;

/** The dead letters of the tenant that a command is about, and who is at work on them. */
final class Letters {

    private final Configuration configuration;
    private final Tenants tenants;
    private final DeadLetters letters;

    @Inject
    Letters(Configuration configuration, Tenants tenants, DeadLetters letters) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.letters = letters;
    }

    DeadLetters all() {
        return letters;
    }

    TenantId tenant(TenantOption option) {
        return tenants.open(option.orDefault(configuration)).id();
    }

    List<DeadLetter> list(TenantOption tenant, int limit) {
        return letters.list(tenant(tenant), limit);
    }

    DeadLetter find(TenantOption option, DeadLetterId id) {
        TenantId tenant = tenant(option);
        return letters.find(tenant, id).orElseThrow(() -> gone(tenant, id));
    }

    static CommandFailure gone(TenantId tenant, DeadLetterId id) {
        return CommandFailure.work(tenant + " has no dead letter " + id
                + "; it may have been tried again, discarded or delivered meanwhile");
    }
}
