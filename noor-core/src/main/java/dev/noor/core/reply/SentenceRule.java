package dev.noor.core.reply;

/** A rule for the sentences of one reply: what breaks it is cut. */
public interface SentenceRule {
    /** The name in reports. */
    String name();

    /** Whether the sentence may be said. */
    boolean allows(String sentence);
}
