package dev.noor.core.brain;

import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for everything that a quotation still lacks, in one question. */
final class MissingDetails {
    @Inject
    MissingDetails() {}

    /** @param missing at least one of the customer's own details */
    String question(TurnContext turn, List<FactSlot> missing) {
        List<String> names = missing.stream()
                .flatMap(slot -> word(slot).stream())
                .map(turn::say)
                .toList();
        return turn.say(Phrase.ASK_DETAILS, Map.of("missing", turn.wording().list(names)));
    }

    private static Optional<Phrase> word(FactSlot slot) {
        return switch (slot) {
            case CUSTOMER_NAME -> Optional.of(Phrase.DETAIL_NAME);
            case COMPANY -> Optional.of(Phrase.DETAIL_COMPANY);
            case ADDRESS, DELIVERY_PLACE -> Optional.of(Phrase.DETAIL_ADDRESS);
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
                    EMAIL,
                    PHONE,
                    ORDER_NUMBER,
                    RATING -> Optional.empty();
        };
    }
}
