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
        return turn.say(Phrase.ASK_DETAILS, Map.of("missing", listed(turn, names)));
    }

    private static String listed(TurnContext turn, List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String separator = turn.wording().language() == dev.noor.ports.Language.AR ? "، " : ", ";
        String first = String.join(separator, names.subList(0, names.size() - 1));
        return turn.say(Phrase.LIST_AND, Map.of("first", first, "last", names.getLast()));
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
                    FEATURE,
                    EMAIL,
                    PHONE,
                    ORDER_NUMBER,
                    RATING -> Optional.empty();
        };
    }
}
