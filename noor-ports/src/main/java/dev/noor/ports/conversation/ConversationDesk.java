package dev.noor.ports.conversation;

import dev.noor.ports.conversation.ConversationStore.CommitResult;

/** Stores what people change in conversations. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface ConversationDesk {
    /**
     * Stores a change and who made it, both or neither. Refused when the conversation was changed since it was read; a
     * turn that is under way meanwhile is refused in its turn, and taken again.
     */
    CommitResult amend(Amendment amendment);
}
