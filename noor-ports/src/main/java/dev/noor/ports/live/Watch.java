package dev.noor.ports.live;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.util.Optional;

/**
 * What to look at.
 *
 * @param conversation one of the tenant's; empty for all of them
 */
public record Watch(TenantId tenant, Optional<ConversationId> conversation) {

    public boolean covers(LiveUpdate update) {
        return tenant.equals(update.tenant())
                && conversation.map(update.conversation()::equals).orElse(true);
    }
}
