package dev.noor.core.catalog;

/** What a row says to a question that asks for yes or no. */
public sealed interface Stated {
    /** The product has it. */
    record Yes(Detail detail) implements Stated {}

    /** The row states otherwise. */
    record No(Detail detail) implements Stated {}

    /** The row does not say. */
    record Silent() implements Stated {}
}
