package dev.noor.core.brain;

import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Phrase;
import java.util.Map;

/** Thanks for what was told, by name where it is known. */
final class DetailsThanks {
    private DetailsThanks() {}

    static String words(TurnContext turn) {
        return turn.bench()
                .ledger()
                .value(FactSlot.CUSTOMER_NAME)
                .map(name -> turn.say(Phrase.DETAILS_NOTED, Map.of("name", name)))
                .orElseGet(() -> turn.say(Phrase.DETAILS_NOTED_ANONYMOUS));
    }
}
