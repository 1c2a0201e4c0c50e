package dev.noor.ports.knowledge;

/** What a passage is good for. Only {@link #FAQ}, {@link #POLICY} and {@link #DOCUMENT} answer customers. */
public enum PassageKind {
    FAQ,
    POLICY,
    DOCUMENT,
    /** A rule of the sales dialogue: for Noor, not for customers. */
    RULE,
    /** A value of the company, told when it fits. */
    VALUE
}
