package dev.noor.core.replay;

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

/** The conversation of the moment, to be read and never written. */
public final class PastConversations implements ConversationStore {
    private final PastMoment moment;

    public PastConversations(PastMoment moment) {
        this.moment = moment;
    }

    @Override
    public Conversation open(ChatAddress address, ConversationId idIfNew) {
        return moment.before();
    }

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId id) {
        return Optional.of(moment.before())
                .filter(known -> known.id().equals(id))
                .filter(known -> known.address().tenant().equals(tenant));
    }

    @Override
    public List<InboundMessage> unanswered(ConversationId conversation) {
        return moment.turn().burst();
    }

    @Override
    public List<Utterance> history(ConversationId conversation, int limit) {
        return moment.history(limit);
    }

    @Override
    public Acceptance accept(ConversationId conversation, InboundMessage message) {
        throw new UnsupportedOperationException("what is over is only read");
    }

    @Override
    public CommitResult commit(TurnCommit commit) {
        throw new UnsupportedOperationException("what is over is only read");
    }
}
