package dev.noor.core.followup;

import dev.noor.core.followup.FollowUpPolicy.Decision;
import dev.noor.core.followup.FollowUpPolicy.Moment;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUps.Due;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What would become of the plans that are due at some time, if customers and people stay silent until then and nothing
 * is sent before. Changes nothing. Thread-safe.
 */
public final class FollowUpForecast {
    private final FollowUps followUps;
    private final FollowUpPolicy policy;
    private final FollowUpText text;
    private final ServedTenants tenants;
    private final ConversationStore conversations;

    @Inject
    public FollowUpForecast(
            FollowUps followUps,
            FollowUpPolicy policy,
            FollowUpText text,
            ServedTenants tenants,
            ConversationStore conversations) {
        this.followUps = followUps;
        this.policy = policy;
        this.text = text;
        this.tenants = tenants;
        this.conversations = conversations;
    }

    /**
     * A plan with what would become of it.
     *
     * @param words what the customer would read; empty where nothing would be sent
     */
    public record Prospect(Due due, Decision decision, String words) {
        @Override
        public String toString() {
            return "Prospect[" + due.id() + "]";
        }
    }

    /**
     * The plans that are due at a business time, the longest due first.
     *
     * @param channel what it can do
     * @param limit at most so many
     */
    public List<Prospect> at(TenantId tenant, Instant at, ChannelCapabilities channel, int limit) {
        return followUps.due(tenant, at, limit).stream()
                .flatMap(due -> prospect(due, at, channel).stream())
                .toList();
    }

    private Optional<Prospect> prospect(Due due, Instant at, ChannelCapabilities channel) {
        ServedTenant tenant = tenants.get(due.tenant());
        return conversations.find(due.tenant(), due.conversation()).map(conversation -> {
            Decision decision = policy.decide(
                    new Moment(tenant.tenant(), due.plan(), conversation, due.freeFormUntil(), channel, at));
            return new Prospect(due, decision, words(tenant, conversation, decision));
        });
    }

    private String words(ServedTenant tenant, Conversation conversation, Decision decision) {
        return decision instanceof Decision.Send send ? text.words(tenant, conversation, send.step()) : "";
    }
}
