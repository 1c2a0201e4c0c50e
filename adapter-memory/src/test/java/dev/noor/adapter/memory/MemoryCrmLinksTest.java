package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.CrmFixtures;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.CrmLinksContract;

final class MemoryCrmLinksTest implements CrmLinksContract {
    private final MemoryCrmLinks links = new MemoryCrmLinks();

    @Override
    public CrmLinks links() {
        return links;
    }

    @Override
    public ConversationId aConversation() {
        return CrmFixtures.aKey().conversation();
    }
}
