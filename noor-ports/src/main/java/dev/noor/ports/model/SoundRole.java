package dev.noor.ports.model;

import java.util.Locale;

/** What a model of sound is asked for. */
public enum SoundRole implements ModelRole {
    /** Writes down what is said. */
    TRANSCRIPTION;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
