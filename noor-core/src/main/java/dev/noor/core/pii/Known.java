package dev.noor.core.pii;

import dev.noor.ports.conversation.Fact;
import java.util.Optional;

/** A value that the conversation knows to be personal, such as the customer's name. Not printed. */
public record Known(PiiType type, String value) {
    /** What a fact tells of a person; empty for facts of the sale. */
    public static Optional<Known> of(Fact fact) {
        return type(fact).map(type -> new Known(type, fact.value()));
    }

    private static Optional<PiiType> type(Fact fact) {
        return switch (fact.slot()) {
            case CUSTOMER_NAME -> Optional.of(PiiType.NAME);
            case COMPANY -> Optional.of(PiiType.COMPANY);
            case ADDRESS -> Optional.of(PiiType.ADDRESS);
            case EMAIL -> Optional.of(PiiType.EMAIL);
            case PHONE -> Optional.of(PiiType.PHONE);
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
                    RATING -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "Known[" + type + "]";
    }
}
