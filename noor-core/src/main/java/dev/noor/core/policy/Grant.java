package dev.noor.core.policy;

/** Whether a tool may be used now. */
public sealed interface Grant {
    record Allowed() implements Grant {}

    /**
     * It may not.
     *
     * @param rule the id of the rule that refuses
     * @param reason what is missing, in English, so that the caller can act on it
     */
    record Refused(String rule, String reason) implements Grant {}
}
