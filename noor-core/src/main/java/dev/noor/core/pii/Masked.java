package dev.noor.core.pii;

import java.util.List;

/**
 * A text without its personal data.
 *
 * @param masked the text with a token for each span
 * @param spans of the original text, in order, without overlaps
 */
public record Masked(String masked, List<Span> spans) {
    public Masked {
        spans = List.copyOf(spans);
    }
}
