package dev.noor.core.errand;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Optional;

/** One conversation that stands wherever a test puts it. */
final class Stored implements ConversationStore {
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
    public Optional<Conversation> find(TenantId tenant, ConversationId id) {
        return conversation;
    }

    @Override
    public Conversation open(ChatAddress address, ConversationId idIfNew) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Acceptance accept(ConversationId to, InboundMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<InboundMessage> unanswered(ConversationId of) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Utterance> history(ConversationId of, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommitResult commit(TurnCommit commit) {
        throw new UnsupportedOperationException();
    }
}
