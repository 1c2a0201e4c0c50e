package dev.noor.ports.conversation;

/** Who speaks for the company. */
public enum ConversationMode {
    /** Noor answers. */
    BOT,
    /** Noor asked for a person; at most one holding line until they come. */
    HANDOFF,
    /** A person took over; Noor is silent. */
    MANUAL,
    /** Nothing is sent. */
    MUTED,
    /** The customer's data were erased. */
    ERASED
}
