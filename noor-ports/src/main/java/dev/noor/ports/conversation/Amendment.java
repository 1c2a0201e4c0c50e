package dev.noor.ports.conversation;

/**
 * A change that a person made to a conversation, beside its turns.
 *
 * @param before the version that it was made on
 * @param after the conversation as changed, with version {@code before + 1}
 * @param actor who, such as {@code key:abc123def456}
 * @param what was changed, without personal data, such as {@code status ACTIVE to PAUSED}
 */
public record Amendment(long before, Conversation after, String actor, String what) {
    public Amendment {
        if (after.version() != before + 1) {
            throw new IllegalArgumentException("an amendment raises the version of its conversation by one");
        }
    }
}
