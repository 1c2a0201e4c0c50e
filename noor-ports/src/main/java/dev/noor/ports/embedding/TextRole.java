package dev.noor.ports.embedding;

/** What a text is to be compared as; some models read the two differently. */
public enum TextRole {
    /** What somebody asks or looks for. */
    QUESTION,
    /** What is found: a passage, a product. */
    PASSAGE
}
