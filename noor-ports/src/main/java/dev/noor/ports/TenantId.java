package dev.noor.ports;

import java.util.regex.Pattern;

/**
 * A company that Noor sells for. Also the name of its folder, so it is restricted to lower-case ASCII letters, digits,
 * {@code -} and {@code _}, 1 to 40 characters, starting with a letter or digit.
 */
public record TenantId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

    public TenantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a tenant id is 1 to 40 lower-case letters, digits, '-' or '_', and starts with a letter or digit");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
