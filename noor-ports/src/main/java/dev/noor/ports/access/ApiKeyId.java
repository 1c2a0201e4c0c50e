package dev.noor.ports.access;

import java.util.regex.Pattern;

/** The open part of a key, by which it is spoken of: 12 lower-case letters and digits. */
public record ApiKeyId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{12}");

    public ApiKeyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a key is 12 lower-case letters and digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
