package dev.noor.ports.model;

import dev.noor.ports.value.Value;

/**
 * A tool that the model wants called. Nothing of it is checked: the tool may not exist, and the arguments may be
 * anything.
 *
 * @param id the model's own, repeated in the answer to the call
 */
public record ModelToolCall(String id, String tool, Written arguments) {

    /** The arguments as the model wrote them. */
    public sealed interface Written {
        /** An object. */
        record Read(Value.Object arguments) implements Written {
            @Override
            public String toString() {
                return "Read[" + arguments.members().size() + " members]";
            }
        }

        /** No object; the text is what was written, at most its first 2,000 characters. */
        record Unreadable(String text) implements Written {
            @Override
            public String toString() {
                return "Unreadable[" + text.length() + " characters]";
            }
        }
    }
}
