package dev.noor.app.cli.conversation;

import dev.noor.app.cli.ChatName;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.conversation.Takeovers.Change;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes who speaks with a customer, who is named by conversation or by number. */
final class Customer {

    private final Configuration configuration;
    private final Tenants tenants;
    private final Takeovers takeovers;

    @Inject
    Customer(Configuration configuration, Tenants tenants, Takeovers takeovers) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.takeovers = takeovers;
    }

    /** One of the two changes. */
    interface Wish {
        Change of(Takeovers takeovers, TenantId tenant, ConversationId conversation, String by);
    }

    /**
     * Does it.
     *
     * @throws CommandFailure naming what is in the way
     */
    Change change(TenantOption option, String named, Wish wish) {
        TenantId tenant = tenants.open(option.orDefault(configuration)).id();
        String by = Operator.who();
        Change change = wish.of(takeovers, tenant, conversation(tenant, named), by);
        return switch (change) {
            case DONE, BEFORE -> change;
            case NOT_THERE -> throw CommandFailure.work(tenant + " has no conversation " + named);
            case SILENCED ->
                throw CommandFailure.work("the conversation is muted or its data were erased; Noor stays silent there");
        };
    }

    private ConversationId conversation(TenantId tenant, String named) {
        if (named.length() == 36) {
            try {
                return new ConversationId(UUID.fromString(named));
            } catch (IllegalArgumentException noId) {
                // the name of a chat then
            }
        }
        String chat = ChatName.of(named);
        List<Conversation> known = takeovers.with(tenant, chat);
        if (known.isEmpty()) {
            throw CommandFailure.work(tenant + " has no conversation with " + named);
        }
        if (known.size() > 1) {
            throw CommandFailure.usage(tenant + " speaks with " + named
                    + " on several channels; name the conversation: "
                    + known.stream()
                            .map(each -> each.id() + " (" + each.address().channel() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return known.getFirst().id();
    }
}
