package dev.noor.ports.catalog;

import java.util.regex.Pattern;

/**
 * A kind of thing that customers ask for, as the shared lexicon names it: English, lower case, singular, such as
 * {@code office chair}. Every language meets the catalogue in this one vocabulary.
 */
public record ConceptId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9 '&/-]{0,59}");

    public ConceptId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a concept id is lower-case English of 1 to 60 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
