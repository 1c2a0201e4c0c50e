package dev.noor.ports.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A buyer's tax registration number as it is printed: 15 digits. Personal: the string form leaves it out. */
public record TaxNumber(String digits) {
    /** As many as the Emirates and their neighbours give out. */
    public static final int DIGITS = 15;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-./]+");

    public TaxNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a tax number has " + DIGITS + " digits");
        }
    }

    /** The number that was told, with whatever stood between its digits; empty when it is none. */
    public static Optional<TaxNumber> of(String told) {
        return Optional.of(plain(told))
                .filter(text -> FORM.matcher(text).matches())
                .map(TaxNumber::new);
    }

    /** What was told without spaces, dashes and dots, and with its letters as capitals. */
    public static String plain(String told) {
        return BETWEEN.matcher(told).replaceAll("").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TaxNumber[***]";
    }
}
