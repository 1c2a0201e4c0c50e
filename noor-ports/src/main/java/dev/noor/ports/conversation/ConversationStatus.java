package dev.noor.ports.conversation;

/** Whether a conversation goes on. */
public enum ConversationStatus {
    ACTIVE,
    PAUSED,
    CLOSED,
    ESCALATED
}
