package dev.noor.ports.knowledge;

import java.util.List;

/**
 * What a knowledge base holds of a question.
 *
 * @param passages how many passages of the asked kinds there are
 * @param found those that hold a term, ordered by id
 */
public record Findings(int passages, List<Found> found) {
    public Findings {
        if (passages < found.size()) {
            throw new IllegalArgumentException("no more passages are found than there are");
        }
        found = List.copyOf(found);
    }

    /** A passage with those of its lines that hold a term. */
    public record Found(Passage passage, List<Line> lines) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a passage that holds a term.
     *
     * @param held how surely it holds each term of the query, in their order, 0 to 1
     * @param share the share of its words that the terms account for, more than 0 and at most 1
     */
    public record Line(Part part, List<Double> held, double share) {
        public Line {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is more than 0 and at most 1");
            }
            held = List.copyOf(held);
        }
    }

    /** Where a line stands in its passage. */
    public enum Part {
        TITLE,
        /** A further way to ask for the passage. */
        QUESTION,
        /** A sentence of the text, in any of its languages. */
        TEXT
    }
}
