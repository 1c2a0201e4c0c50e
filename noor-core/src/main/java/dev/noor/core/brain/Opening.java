package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.wording.Wording;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.util.Map;

/** The one owner of introductions: Noor gives its name and company once, in the first reply. */
final class Opening {
    @Inject
    Opening() {}

    void open(TurnContext turn, ReplyBuilder reply) {
        boolean first = turn.bench().before().turns() == 0;
        boolean peace = turn.reading().cues().contains(Cue.PEACE_GREETING);
        if (first) {
            String introduction = introduction(turn);
            reply.open(peace ? turn.say(Phrase.PEACE_RETURNED) + " " + introduction : introduction);
        } else if (turn.returns()) {
            String again = turn.bench()
                    .ledger()
                    .value(FactSlot.CUSTOMER_NAME)
                    .map(name -> turn.say(Phrase.WELCOME_BACK_NAMED, Map.of("name", name)))
                    .orElseGet(() -> turn.say(Phrase.WELCOME_BACK));
            reply.open(peace ? turn.say(Phrase.PEACE_RETURNED) + " " + again : again);
        } else if (peace) {
            reply.open(turn.say(Phrase.PEACE_RETURNED));
        }
    }

    private static String introduction(TurnContext turn) {
        Tenant tenant = turn.served().tenant();
        Wording wording = turn.wording();
        String assistant = tenant.assistant().in(wording.language());
        return turn.bench()
                .ledger()
                .value(FactSlot.CUSTOMER_NAME)
                .map(name -> turn.say(
                        Phrase.OPENING_NAMED, Map.of("name", name, "assistant", assistant, "company", tenant.name())))
                .orElseGet(() -> turn.say(Phrase.OPENING, Map.of("assistant", assistant, "company", tenant.name())));
    }
}
