package dev.noor.adapter.files.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines of at most {@value #LONGEST} characters, so that a file without line ends cannot fill the memory. */
final class LimitedLines {
    static final int LONGEST = 1_000_000;

    private final Reader reader;
    private long number;
    private boolean cut;

    LimitedLines(Reader reader) {
        this.reader = reader;
    }

    /** The next line, cut if it is too long; empty at the end. */
    Optional<String> next() throws IOException {
        int character = reader.read();
        if (character < 0) {
            return Optional.empty();
        }
        number++;
        cut = false;
        StringBuilder line = new StringBuilder();
        for (; character >= 0 && character != '\n'; character = reader.read()) {
            if (line.length() < LONGEST) {
                line.append((char) character);
            } else {
                cut = true;
            }
        }
        return Optional.of(line.toString());
    }

    /** The number, from 1, of the line last read. */
    long number() {
        return number;
    }

    /** Whether the line last read was longer than it may be. */
    boolean wasCut() {
        return cut;
    }
}
