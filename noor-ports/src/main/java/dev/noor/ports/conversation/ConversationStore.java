package dev.noor.ports.conversation;

import dev.noor.ports.TenantId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations, their messages and their turns. Thread-safe; every method is one transaction and may throw
 * {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface ConversationStore {
    /** The conversation at {@code address}; a fresh one under {@code idIfNew} where there is none. */
    Conversation open(ChatAddress address, ConversationId idIfNew);

    /** The conversation, where it exists and belongs to the tenant. */
    Optional<Conversation> find(TenantId tenant, ConversationId id);

    /**
     * Stores a message of the conversation, once: a message with the provider id of a stored one of the same tenant and
     * channel changes nothing.
     */
    Acceptance accept(ConversationId conversation, InboundMessage message);

    /** The messages of customers that no turn has answered, in the order received. */
    List<InboundMessage> unanswered(ConversationId conversation);

    /**
     * What was said, oldest first, the last {@code limit} entries: messages of customers and managers, and replies. A
     * photo, voice note or document is the text it came with, else empty.
     */
    List<Utterance> history(ConversationId conversation, int limit);

    /**
     * Stores a turn with everything it decided, all or nothing: the conversation, the messages it answered, replies,
     * effects and report. Refused when another turn was committed since the conversation was read.
     */
    CommitResult commit(TurnCommit commit);

    /** Whether a message was stored. */
    enum Acceptance {
        STORED,
        DUPLICATE
    }

    /** Whether a turn was stored. */
    enum CommitResult {
        COMMITTED,
        /** Another turn came first: discard this one and read again. */
        STALE
    }
}
