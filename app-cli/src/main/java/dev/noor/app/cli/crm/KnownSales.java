package dev.noor.app.cli.crm;

import dev.noor.app.cli.ChatName;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.pipeline.EffectBook;
import dev.noor.ports.pipeline.EffectEntry;
import dev.noor.ports.pipeline.EffectKind;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known here of a customer's sales in other systems. */
final class KnownSales {
    private static final int MOST = 500;
    private static final Set<EffectKind> OUTSIDE =
            EnumSet.of(EffectKind.CRM_CONTACT, EffectKind.CRM_DEAL, EffectKind.CRM_NOTE, EffectKind.SALES_ORDER);

    private final Configuration configuration;
    private final Tenants tenants;
    private final ConversationStore conversations;
    private final Takeovers chats;
    private final CrmLinks links;
    private final EffectBook effects;

    @Inject
    KnownSales(
            Configuration configuration,
            Tenants tenants,
            ConversationStore conversations,
            Takeovers chats,
            CrmLinks links,
            EffectBook effects) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.conversations = conversations;
        this.chats = chats;
        this.links = links;
        this.effects = effects;
    }

    /**
     * One conversation.
     *
     * @param sales the latest first
     * @param errands the latest first
     */
    record OfConversation(ConversationId id, String channel, List<CrmLink> sales, List<EffectEntry> errands) {}

    /** @throws CommandFailure when there is no conversation with the customer */
    List<OfConversation> of(TenantOption option, String named) {
        TenantId tenant = tenants.open(option.orDefault(configuration)).id();
        List<Conversation> known = id(named)
                .map(id -> conversations.find(tenant, id).stream().toList())
                .orElseGet(() -> chats.with(tenant, ChatName.of(named)));
        if (known.isEmpty()) {
            throw CommandFailure.work(tenant + " has no conversation with this customer");
        }
        return known.stream()
                .map(one -> new OfConversation(
                        one.id(),
                        one.address().channel(),
                        links.all(tenant, one.id()),
                        effects.of(tenant, one.id(), MOST).stream()
                                .filter(effect -> OUTSIDE.contains(effect.kind()))
                                .toList()))
                .toList();
    }

    private static Optional<ConversationId> id(String named) {
        try {
            return named.length() == 36 ? Optional.of(new ConversationId(UUID.fromString(named))) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
