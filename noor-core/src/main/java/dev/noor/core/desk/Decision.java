package dev.noor.core.desk;

import dev.noor.ports.conversation.Conversation;

/** What becomes of a wish. */
public sealed interface Decision {
    /** @param what in words without personal data */
    record Amended(Conversation after, String what) implements Decision {}

    /** Everything is so already. */
    record Unchanged() implements Decision {}

    /**
     * Against the rules.
     *
     * @param member {@code status}, {@code stage} or {@code name}
     * @param remedy what could be asked for instead, as the end of a sentence
     */
    record Refused(String member, String remedy) implements Decision {}
}
