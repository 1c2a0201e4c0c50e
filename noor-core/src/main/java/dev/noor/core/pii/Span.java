package dev.noor.core.pii;

/** Where personal data stand in a text: UTF-16 offsets, {@code end} exclusive. */
public record Span(int start, int end, PiiType type) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span holds at least one character");
        }
    }
}
