package dev.noor.ports.upkeep;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names something that came to nothing, as people see and type it: {@code in-12}, {@code out-<uuid>}, {@code post-3},
 * {@code effect-<uuid>}.
 *
 * @param key what the store knows it by within its kind
 */
public record DeadLetterId(Kind kind, String key) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What it is. */
    public enum Kind {
        /** A message of a customer that no turn could answer. */
        IN(NUMBER),
        /** A message to a customer that did not arrive, or may not have. */
        OUT(UUID),
        /** Something that a provider reported and that could not be read. */
        POST(NUMBER),
        /** Work outside that cannot be done, or was given up. */
        EFFECT(UUID);

        private final Pattern key;

        Kind(Pattern key) {
            this.key = key;
        }

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    public DeadLetterId {
        if (!kind.key.matcher(key).matches()) {
            throw new IllegalArgumentException("no id of a dead letter has this form");
        }
    }

    /**
     * The id as people type it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static DeadLetterId parse(String text) {
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.prefix())) {
                return new DeadLetterId(kind, text.substring(kind.prefix().length()));
            }
        }
        throw new IllegalArgumentException("an id begins with in-, out-, post- or effect-");
    }

    @Override
    public String toString() {
        return kind.prefix() + key;
    }
}
