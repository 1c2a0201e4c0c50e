package dev.noor.ports.conversation;

import java.util.regex.Pattern;

/**
 * A phone number in E.164: {@code +} and 7 to 15 digits. Personal: {@link #toString()} shows the last two digits only.
 */
public record PhoneNumber(String e164) {
    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("a phone number is '+' and 7 to 15 digits");
        }
    }

    @Override
    public String toString() {
        return "+***" + e164.substring(e164.length() - 2);
    }
}
