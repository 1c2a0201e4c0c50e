package dev.noor.ports.messaging;

import dev.noor.ports.Language;
import java.util.List;
import java.util.Optional;

/** What is sent to a customer. Personal: the string form leaves the words out. */
public sealed interface OutboundContent {
    /** Free text; a channel with a window takes it only while the window is open. */
    record FreeForm(String text) implements OutboundContent {
        public FreeForm {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a free-form message has text");
            }
        }

        @Override
        public String toString() {
            return "FreeForm[" + text.length() + " characters]";
        }
    }

    /** A stored file; a channel without captions sends the caption as a second message. */
    record Media(String fileId, Optional<String> caption) implements OutboundContent {
        @Override
        public String toString() {
            return "Media[" + fileId + "]";
        }
    }

    /** A template that the channel approved, for outside the window. */
    record Template(String name, Language language, List<String> values) implements OutboundContent {
        public Template {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Template[" + name + ", " + language.tag() + ", " + values.size() + " values]";
        }
    }
}
