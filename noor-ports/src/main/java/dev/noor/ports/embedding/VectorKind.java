package dev.noor.ports.embedding;

/** What vectors are of. Those of two kinds are never compared with one question at once. */
public enum VectorKind {
    /** Products, by their folded SKU. */
    PRODUCT,
    /** Passages of the knowledge base, by their id. */
    PASSAGE,
    /** Questions that the lexicon knows, by what they ask about and a number. */
    QUESTION
}
