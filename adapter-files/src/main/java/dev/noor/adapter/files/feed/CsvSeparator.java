package dev.noor.adapter.files.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells by a header which character separates its columns. */
final class CsvSeparator {
    private static final int HEADER_BYTES = 64 * 1024;
    private static final char[] CANDIDATES = {',', ';', '\t'};

    private CsvSeparator() {}

    static char of(SourceFile file) throws IOException {
        try (InputStream bytes = file.open(FeedProgress.NONE)) {
            return of(new String(bytes.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8));
        }
    }

    /** The candidate that stands most often outside quotes in the first line; a comma when none does. */
    static char of(String start) {
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < start.length() && (quoted || start.charAt(i) != '\n'); i++) {
            char character = start.charAt(i);
            quoted ^= character == '"';
            for (int candidate = 0; candidate < CANDIDATES.length && !quoted; candidate++) {
                counts[candidate] += character == CANDIDATES[candidate] ? 1 : 0;
            }
        }
        int best = 0;
        for (int candidate = 1; candidate < CANDIDATES.length; candidate++) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return CANDIDATES[best];
    }
}
