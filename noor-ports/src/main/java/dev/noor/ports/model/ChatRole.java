package dev.noor.ports.model;

import java.util.Locale;

/** What a model of words is asked for; which model that is, is configured. */
public enum ChatRole implements ModelRole {
    /** Words replies to customers. */
    SALES,
    /** Extracts and summarises; never words a reply. */
    FAST,
    /** Judges conversations. */
    JUDGE;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
