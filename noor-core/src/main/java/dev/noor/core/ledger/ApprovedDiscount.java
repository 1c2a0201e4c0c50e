package dev.noor.core.ledger;

import dev.noor.ports.money.Percent;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a manager approved off one order. Its text is the value of
 * {@link dev.noor.ports.conversation.FactSlot#APPROVED_DISCOUNT}: {@code percent|number|segment}.
 *
 * @param number of the quotation that it holds for, without the revision
 * @param segment of the tenant's table
 */
public record ApprovedDiscount(Percent percent, String number, String segment) {
    /** The value of the fact once nothing is off any more. */
    public static final String ENDED = "ended";

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\|([^|]+)\\|(.+)");

    /** What {@link #format()} wrote; empty when the text is not one. */
    static Optional<ApprovedDiscount> parse(String text) {
        return Optional.of(TEXT.matcher(text))
                .filter(java.util.regex.Matcher::matches)
                .flatMap(found -> {
                    try {
                        return Optional.of(
                                new ApprovedDiscount(Percent.of(found.group(1)), found.group(2), found.group(3)));
                    } catch (IllegalArgumentException tooMuch) {
                        return Optional.empty();
                    }
                });
    }

    /** The value of the fact. */
    public String format() {
        return percent.value().toPlainString() + "|" + number + "|" + segment;
    }
}
