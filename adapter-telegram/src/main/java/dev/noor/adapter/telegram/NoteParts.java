package dev.noor.adapter.telegram;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts that are longer than a message may be. */
final class NoteParts {
    /** In UTF-16 units, as Telegram counts. */
    static final int LONGEST = 4096;

    /** A part is no shorter than this share of the longest, so that a cut never leaves crumbs. */
    private static final int LEAST = LONGEST / 2;

    private static final List<String> BORDERS = List.of("\n", ". ", "! ", "? ", "؟ ", "… ", "; ", ", ", " ");

    private NoteParts() {}

    /** The parts in order: each ends with a line, else with a sentence, else with a word, else where it must. */
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > LONGEST) {
            int end = end(rest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static int end(String text) {
        for (String border : BORDERS) {
            int at = text.lastIndexOf(border, LONGEST - border.length());
            if (at >= LEAST) {
                return at + border.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
