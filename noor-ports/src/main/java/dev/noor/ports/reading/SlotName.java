package dev.noor.ports.reading;

import java.util.Locale;

/**
 * What a slot holds. Lengths are centimetres, amounts are major units, numbers are plain ASCII, colours and products
 * are the shared lexicon's English words. The wire form is lower snake case, {@code product2} and {@code qty2} for a
 * second item.
 */
public enum SlotName {
    PRODUCT,
    QTY,
    PRODUCT2,
    QTY2,
    BUDGET_MIN,
    BUDGET_MAX,
    /** Whether the budget is for one piece ({@code unit}) or for everything ({@code total}). */
    PER,
    WIDTH,
    DEPTH,
    HEIGHT,
    SEATS,
    COLOUR,
    LOCATION,
    PERCENT,
    SKU,
    NAME,
    COMPANY,
    EMAIL,
    PHONE,
    ORDER,
    SHAPE,
    FEATURE,
    DRAWERS,
    FLOOR,
    YEAR,
    NOT_COLOUR,
    NOT_MATERIAL,
    /** What was told as the buyer's own tax number, right or wrong: digits and capitals. */
    TAX_NUMBER;

    /** Whether the value names or reaches a person and must not be printed. */
    public boolean isPersonal() {
        return switch (this) {
            case NAME, COMPANY, EMAIL, PHONE, TAX_NUMBER -> true;
            case PRODUCT,
                    QTY,
                    PRODUCT2,
                    QTY2,
                    BUDGET_MIN,
                    BUDGET_MAX,
                    PER,
                    WIDTH,
                    DEPTH,
                    HEIGHT,
                    SEATS,
                    COLOUR,
                    LOCATION,
                    PERCENT,
                    SKU,
                    ORDER,
                    SHAPE,
                    FEATURE,
                    DRAWERS,
                    FLOOR,
                    YEAR,
                    NOT_COLOUR,
                    NOT_MATERIAL -> false;
        };
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
