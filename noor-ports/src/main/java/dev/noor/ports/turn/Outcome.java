package dev.noor.ports.turn;

/** How a turn ended. A customer's message never ends in any other way. */
public enum Outcome {
    REPLIED,
    /** The brain failed and the fixed reply of the tenant was given, with a hand-off. */
    FALLBACK,
    /** Nothing was said, for a stored reason. */
    SUPPRESSED,
    /** Nothing was said because the policy says so: a person has taken over, or the customer asked for silence. */
    NO_REPLY_POLICY
}
