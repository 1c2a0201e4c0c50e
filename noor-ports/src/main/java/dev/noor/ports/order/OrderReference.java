package dev.noor.ports.order;

import dev.noor.ports.quotation.Quotation;
import java.util.regex.Pattern;

/**
 * Our own name for a sale order, by which it is found again: the quotation's printed number and the beginning of its
 * id, since another database may have given the same number. 1 to 60 letters, digits, {@code -} and {@code _}.
 */
public record OrderReference(String text) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final int OF_THE_ID = 8;
    private static final Pattern ID = Pattern.compile("-[0-9a-f]{" + OF_THE_ID + "}$");

    public OrderReference {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("an order's reference is 1 to 60 letters, digits, '-' or '_'");
        }
    }

    /** That of the order of a quotation. */
    public static OrderReference of(Quotation quotation) {
        String number = quotation.number().replaceAll("[^A-Za-z0-9-]", "_");
        return new OrderReference(number + "-R" + quotation.revision() + "-"
                + quotation.id().value().toString().substring(0, OF_THE_ID));
    }

    /** The quotation's number as its customer read it. */
    public String printed() {
        return ID.matcher(text).replaceFirst("");
    }

    @Override
    public String toString() {
        return text;
    }
}
