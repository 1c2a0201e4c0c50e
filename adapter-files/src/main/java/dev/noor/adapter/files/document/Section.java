package dev.noor.adapter.files.document;

import java.util.List;

/**
 * What stands under one heading of a document.
 *
 * @param level of the heading, 1 for the highest; 0 for what stands before the first heading
 * @param title the heading, after those that it stands under; empty before the first heading
 * @param parts the text in pieces that can be said in one message, at least one
 */
public record Section(int level, String title, List<Part> parts) {
    public Section {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of the text.
     *
     * @param place where it begins, as words to follow the name of the file: {@code page 3}, or {@code line 12}; empty
     *     where a document knows neither
     */
    public record Part(String text, String place) {}
}
