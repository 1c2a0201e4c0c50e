package dev.noor.core.turn;

import dev.noor.ports.IdSource;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.ConversationStore.Acceptance;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chat from message to stored reply: accepts a burst, takes the turn, commits it. Thread-safe; two bursts of one chat
 * at the same time end in two turns, or in one that answers both.
 */
public final class Dialogue {
    private static final int ATTEMPTS = 5;

    private final ConversationStore conversations;
    private final TurnEngine engine;
    private final IdSource ids;

    @Inject
    public Dialogue(ConversationStore conversations, TurnEngine engine, IdSource ids) {
        this.conversations = conversations;
        this.engine = engine;
        this.ids = ids;
    }

    /** Stores messages, once each, without answering them yet. */
    public void accept(ChatAddress address, List<InboundMessage> burst) {
        ConversationId id =
                conversations.open(address, new ConversationId(ids.next())).id();
        burst.forEach(message -> conversations.accept(id, message));
    }

    private List<Utterance> history(ConversationId id, List<InboundMessage> unanswered) {
        return conversations.history(id, TurnEngine.LOOKING_BACK + unanswered.size());
    }

    /**
     * Receives messages that belong together and answers them, and whatever else is unanswered, in one turn.
     *
     * @param burst maybe none, where what was {@linkplain #accept accepted} before is to be answered
     * @return the turn as stored; empty when every message had been answered before
     * @throws dev.noor.ports.PortException when the store or the tenant's data fail; the messages are kept if they
     *     could be accepted, and the next call answers them
     */
    public Optional<TurnCommit> receive(ChatAddress address, List<InboundMessage> burst) {
        ConversationId id =
                conversations.open(address, new ConversationId(ids.next())).id();
        List<InboundMessage> ofManagers = new ArrayList<>();
        for (InboundMessage message : burst) {
            boolean isNew = conversations.accept(id, message) == Acceptance.STORED;
            if (isNew && message.author() == InboundMessage.Author.MANAGER) {
                ofManagers.add(message);
            }
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Conversation before = conversations.open(address, id);
            List<InboundMessage> unanswered = conversations.unanswered(id);
            if (unanswered.isEmpty() && ofManagers.isEmpty()) {
                return Optional.empty();
            }
            TurnCommit commit = ofManagers.isEmpty()
                    ? engine.take(before, unanswered, history(id, unanswered))
                    : engine.takeOver(before, unanswered);
            if (conversations.commit(commit) == CommitResult.COMMITTED) {
                return Optional.of(commit);
            }
        }
        throw new TransientPortException(
                "conversation.busy",
                "the conversation was changed by other turns " + ATTEMPTS + " times; send the message again",
                java.time.Duration.ofSeconds(1));
    }
}
