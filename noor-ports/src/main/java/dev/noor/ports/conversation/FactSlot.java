package dev.noor.ports.conversation;

import java.util.Locale;

/** What a fact of the ledger is about. The wire form is lower snake case. */
public enum FactSlot {
    /** The kinds asked for, concept ids separated by {@code |}. */
    PRODUCT,
    /** The order: {@code SKU×quantity} or {@code SKU×quantity×colour}, separated by {@code |}, in the order chosen. */
    SELECTION,
    QUANTITY,
    BUDGET_MIN,
    BUDGET_MAX,
    /** {@code unit} or {@code total}. */
    BUDGET_PER,
    COLOUR,
    EXCLUDED_COLOUR,
    EXCLUDED_MATERIAL,
    WIDTH_CM,
    DEPTH_CM,
    HEIGHT_CM,
    SEATS,
    /** The bounds of size and seats that hold: {@code width=1200..1500|seats=10..}, in millimetres and people. */
    LIMITS,
    /** What a product must have, feature ids separated by {@code |}. */
    FEATURE,
    /** The emirate, city or country of delivery. */
    DELIVERY_PLACE,
    /** Street, building, office: enough to deliver to. */
    ADDRESS,
    CUSTOMER_NAME,
    /** The company's name, or {@code individual}. */
    COMPANY,
    EMAIL,
    PHONE,
    ORDER_NUMBER,
    RATING,
    /** How many of each kind were asked for: concept ids with pieces, {@code office chair=6|desk=2}. */
    PIECES,
    /** The percent off the order that Noor gave within the tenant's authority. */
    DISCOUNT,
    /** What a manager approved off the order: {@code percent|number of the quotation|segment}; {@code ended} after. */
    APPROVED_DISCOUNT,
    /** The buyer's own tax number, 15 digits. */
    TAX_NUMBER;

    /** Whether customers tell it as it stands; else Noor decides it, or gathers it from what they told. */
    public boolean isTold() {
        return this != DISCOUNT && this != APPROVED_DISCOUNT && this != PIECES;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the fact names or reaches a person and must not be printed. */
    public boolean isPersonal() {
        return switch (this) {
            case CUSTOMER_NAME, COMPANY, EMAIL, PHONE, ADDRESS, TAX_NUMBER -> true;
            case PRODUCT,
                    SELECTION,
                    QUANTITY,
                    BUDGET_MIN,
                    BUDGET_MAX,
                    BUDGET_PER,
                    COLOUR,
                    EXCLUDED_COLOUR,
                    EXCLUDED_MATERIAL,
                    WIDTH_CM,
                    DEPTH_CM,
                    HEIGHT_CM,
                    SEATS,
                    LIMITS,
                    FEATURE,
                    DELIVERY_PLACE,
                    ORDER_NUMBER,
                    RATING,
                    PIECES,
                    DISCOUNT,
                    APPROVED_DISCOUNT -> false;
        };
    }
}
