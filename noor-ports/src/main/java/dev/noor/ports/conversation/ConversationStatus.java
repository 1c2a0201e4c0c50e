package dev.noor.ports.conversation;

import java.util.EnumSet;
import java.util.Set;

/** Whether a conversation goes on. */
public enum ConversationStatus {
    ACTIVE,
    /** A person speaks and Noor is silent. */
    PAUSED,
    CLOSED,
    /** A person was asked for. */
    ESCALATED;

    /** What a person may make of it. */
    public Set<ConversationStatus> successors() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(PAUSED, CLOSED, ESCALATED);
            case PAUSED -> EnumSet.of(ACTIVE, CLOSED);
            case CLOSED -> EnumSet.of(ACTIVE);
            case ESCALATED -> EnumSet.of(ACTIVE, PAUSED, CLOSED);
        };
    }
}
