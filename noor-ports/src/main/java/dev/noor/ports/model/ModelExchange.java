package dev.noor.ports.model;

/**
 * What a model was asked, masked as it was sent, and what came of it, before anything is put back in place of tokens.
 */
public record ModelExchange(ChatRequest request, Ending ending) {

    /** How a call ended. */
    public sealed interface Ending {
        /** With an answer. */
        record Answered(ChatAnswer answer) implements Ending {}

        /**
         * Without one.
         *
         * @param code of the fault, such as {@code model.timeout}
         */
        record Failed(String code) implements Ending {}
    }
}
