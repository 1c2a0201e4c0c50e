package dev.noor.adapter.files.yaml;

import java.util.Locale;
import java.util.Optional;

/** Which characters data may hold, and how files in other encodings give themselves away. */
public final class CharacterRules {
    private static final int SNIFFED = 64;

    private CharacterRules() {}

    /**
     * Why a character is not acceptable in any text; empty when it is. Tabs and line feeds are. So are the isolating
     * direction marks that Arabic text needs around Latin names, but not the overriding ones, which can make a text
     * read as another.
     */
    public static Optional<String> forbidden(char character) {
        if (character >= ' ' && character < 0x7F || character == '\n' || character == '\t') {
            return Optional.empty();
        }
        if (character == 0) {
            return Optional.of("a NUL character");
        }
        if (Character.isISOControl(character)) {
            return Optional.of("the control character " + name(character));
        }
        if (character >= 0x202A && character <= 0x202E) {
            return Optional.of("the direction override " + name(character));
        }
        return Optional.empty();
    }

    /** The first thing in {@code text} that no text may hold; empty when it is clean. */
    public static Optional<String> firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<String> forbidden = forbidden(text.charAt(i));
            if (forbidden.isPresent()) {
                return forbidden;
            }
        }
        return Optional.empty();
    }

    /** The name of an encoding other than UTF-8 that the beginning of a file shows; empty when it shows none. */
    public static Optional<String> otherEncoding(byte[] start) {
        if (startsWith(start, 0x00, 0x00, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of("UTF-32");
        }
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            return Optional.of("UTF-16");
        }
        int[] zeros = new int[2];
        int sniffed = Math.min(start.length, SNIFFED);
        for (int i = 0; i < sniffed; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        boolean everySecondIsZero = Math.max(zeros[0], zeros[1]) * 4 > sniffed && Math.min(zeros[0], zeros[1]) == 0;
        return sniffed >= 4 && everySecondIsZero ? Optional.of("UTF-16") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static String name(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }
}
