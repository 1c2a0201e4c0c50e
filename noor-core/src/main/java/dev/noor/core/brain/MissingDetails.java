package dev.noor.core.brain;

import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for everything that a quotation still lacks, in one question. */
final class MissingDetails {
    private static final Map<FactSlot, Phrase> WORDS = Map.of(
            FactSlot.CUSTOMER_NAME, Phrase.DETAIL_NAME,
            FactSlot.COMPANY, Phrase.DETAIL_COMPANY,
            FactSlot.ADDRESS, Phrase.DETAIL_ADDRESS,
            FactSlot.DELIVERY_PLACE, Phrase.DETAIL_ADDRESS);

    @Inject
    MissingDetails() {}

    /** @param missing at least one of the customer's own details */
    String question(TurnContext turn, List<FactSlot> missing) {
        List<String> names = missing.stream()
                .flatMap(slot -> Optional.ofNullable(WORDS.get(slot)).stream())
                .map(turn::say)
                .toList();
        return turn.say(Phrase.ASK_DETAILS, Map.of("missing", turn.wording().list(names)));
    }
}
