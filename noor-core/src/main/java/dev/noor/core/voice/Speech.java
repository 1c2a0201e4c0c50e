package dev.noor.core.voice;

import java.util.regex.Pattern;

/** What a model wrote down, as a customer would have typed it. */
final class Speech {
    /** Control and invisible characters, which nobody speaks: a way to hide words from people. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]+");

    private Speech() {}

    /** The words on one line; empty when there are none. */
    static String plain(String transcript) {
        return UNSPEAKABLE.matcher(transcript).replaceAll(" ").strip();
    }
}
