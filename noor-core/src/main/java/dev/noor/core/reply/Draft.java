package dev.noor.core.reply;

import dev.noor.ports.conversation.Ask;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A reply before it is verified: its paragraphs in order. */
public record Draft(List<Paragraph> paragraphs) {
    public Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A draft of texts none of which carries a tagged question. */
    public static Draft of(String... texts) {
        return new Draft(Arrays.stream(texts).map(Paragraph::telling).toList());
    }

    /**
     * One or more sentences, possibly over several lines.
     *
     * @param ask what the question in it is about: its last sentence, when none ends in a question mark
     */
    public record Paragraph(String text, Optional<Ask> ask) {
        public static Paragraph telling(String text) {
            return new Paragraph(text, Optional.empty());
        }

        public static Paragraph asking(String text, Ask ask) {
            return new Paragraph(text, Optional.of(ask));
        }
    }
}
