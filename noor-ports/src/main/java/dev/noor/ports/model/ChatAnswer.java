package dev.noor.ports.model;

import java.util.List;

/**
 * What a model answered. Never empty: an answer without words has calls.
 *
 * @param model the name of the model that answered, which may be a fall-back
 */
public record ChatAnswer(String text, List<ModelToolCall> calls, Finish finish, ModelUsage usage, String model) {

    /** Why the answer ended. */
    public enum Finish {
        /** The model had said everything. */
        COMPLETE,
        /** The model waits for what its tools give. */
        CALLS,
        /** The answer reached its greatest length and is cut off. */
        LENGTH
    }

    public ChatAnswer {
        calls = List.copyOf(calls);
        if (text.isBlank() && calls.isEmpty()) {
            throw new IllegalArgumentException("an answer says or calls something");
        }
    }

    /** The answer as a message of the chat that goes on. */
    public ChatMessage.Answered message() {
        return new ChatMessage.Answered(text, calls);
    }

    @Override
    public String toString() {
        return "ChatAnswer[" + text.length() + " characters, " + calls.size() + " calls, " + finish + ", " + model
                + "]";
    }
}
