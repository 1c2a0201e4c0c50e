package dev.noor.core.pii;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import java.util.Map;
import java.util.Optional;

/** A value that the conversation knows to be personal, such as the customer's name. Not printed. */
public record Known(PiiType type, String value) {
    private static final Map<FactSlot, PiiType> PERSONAL = Map.of(
            FactSlot.CUSTOMER_NAME, PiiType.NAME,
            FactSlot.COMPANY, PiiType.COMPANY,
            FactSlot.ADDRESS, PiiType.ADDRESS,
            FactSlot.EMAIL, PiiType.EMAIL,
            FactSlot.PHONE, PiiType.PHONE);

    /**
     * What a fact tells of a person; empty for facts of the sale and for a company's tax number, which is said openly.
     */
    public static Optional<Known> of(Fact fact) {
        return Optional.ofNullable(PERSONAL.get(fact.slot())).map(type -> new Known(type, fact.value()));
    }

    @Override
    public String toString() {
        return "Known[" + type + "]";
    }
}
