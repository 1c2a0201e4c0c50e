package dev.noor.app.cli.customer;

import dev.noor.app.cli.ChatName;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.upkeep.CustomerData;
import dev.noor.ports.upkeep.CustomerData.Erasure;
import dev.noor.ports.upkeep.CustomerData.Export;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The data of the customer whom a command names by a phone number, or by the name of their chat. */
final class NamedCustomer {
    private final Configuration configuration;
    private final Tenants tenants;
    private final CustomerData data;

    @Inject
    NamedCustomer(Configuration configuration, Tenants tenants, CustomerData data) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.data = data;
    }

    /** @throws CommandFailure when nothing is stored */
    Export export(TenantOption option, String named) {
        TenantId tenant = tenant(option);
        return data.export(tenant, ChatName.of(named)).orElseThrow(() -> nobody(tenant));
    }

    /** @throws CommandFailure when nothing is stored */
    Erasure erase(TenantOption option, String named) {
        TenantId tenant = tenant(option);
        return data.erase(tenant, ChatName.of(named), Operator.who()).orElseThrow(() -> nobody(tenant));
    }

    /** What to say of conversations with others in which the number was told; empty where there are none. */
    String mentions(TenantOption option, String named) {
        List<ConversationId> others = data.mentions(tenant(option), ChatName.of(named));
        return others.isEmpty()
                ? ""
                : "noor: the number was also told in other conversations, which are not touched: "
                        + others.stream().map(ConversationId::toString).collect(Collectors.joining(", "));
    }

    private TenantId tenant(TenantOption option) {
        return tenants.open(option.orDefault(configuration)).id();
    }

    private static CommandFailure nobody(TenantId tenant) {
        return CommandFailure.work(tenant + " has no conversation with this customer, and nothing else about them");
    }
}
