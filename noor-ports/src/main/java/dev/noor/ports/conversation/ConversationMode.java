package dev.noor.ports.conversation;

/** Who speaks for the company. */
public enum ConversationMode {
    /** Noor answers. */
    BOT,
    /** Noor asked for a person; until they come it answers what it knows, and says once that one is on the way. */
    HANDOFF,
    /** A person took over; Noor is silent. */
    MANUAL,
    /** Nothing is sent. */
    MUTED,
    /** The customer's data were erased. */
    ERASED
}
