package dev.noor.ports.model;

import java.util.Locale;

/** What a model is asked for; which model that is, is configured. */
public enum ChatRole {
    /** Words replies to customers. */
    SALES,
    /** Extracts and summarises; never words a reply. */
    FAST,
    /** Judges conversations. */
    JUDGE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
