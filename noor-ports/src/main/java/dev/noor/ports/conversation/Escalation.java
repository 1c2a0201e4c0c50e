package dev.noor.ports.conversation;

/** How far a hand-off to a person has come. */
public enum Escalation {
    NONE,
    /** A person was asked for. */
    PENDING,
    /** The customer wrote again meanwhile and was given the one holding line. */
    HELD,
    /** A person took it. */
    IN_PROGRESS,
    RESOLVED
}
