package dev.noor.core.errand;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import java.util.Optional;
import java.util.function.BiFunction;

/** One conversation that stands wherever a test puts it. */
final class Stored implements BiFunction<TenantId, ConversationId, Optional<Conversation>> {
    private Optional<Conversation> conversation;

    Stored(Conversation conversation) {
        this.conversation = Optional.of(conversation);
    }

    void is(Sale sale) {
        conversation = Optional.of(sale.conversation());
    }

    void forget() {
        conversation = Optional.empty();
    }

    @Override
    public Optional<Conversation> apply(TenantId tenant, ConversationId id) {
        return conversation;
    }
}
