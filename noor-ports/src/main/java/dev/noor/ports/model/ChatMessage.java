package dev.noor.ports.model;

import java.util.List;

/** One message of a chat with a model. The string forms hold none of the words. */
public sealed interface ChatMessage {
    /** What the model is told by the program that asks it. */
    record Instructions(String text) implements ChatMessage {
        @Override
        public String toString() {
            return "Instructions[" + text.length() + " characters]";
        }
    }

    /** What the other side of the chat said. */
    record Said(String text) implements ChatMessage {
        @Override
        public String toString() {
            return "Said[" + text.length() + " characters]";
        }
    }

    /** What the model answered before, with the tools it called; one of both may be empty. */
    record Answered(String text, List<ModelToolCall> calls) implements ChatMessage {
        public Answered {
            calls = List.copyOf(calls);
        }

        @Override
        public String toString() {
            return "Answered[" + text.length() + " characters, " + calls.size() + " calls]";
        }
    }

    /** What a tool gave for one of the calls in the answer before; each call has one. */
    record ToolAnswer(String callId, String tool, String text) implements ChatMessage {
        @Override
        public String toString() {
            return "ToolAnswer[" + tool + ", " + text.length() + " characters]";
        }
    }
}
