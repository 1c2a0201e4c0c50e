package dev.noor.core.brain;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;

/** Redirects whoever is not a customer: politely, without a lead and without a promise. */
final class OutOfScopeAnswer implements Answer {
    @Inject
    OutOfScopeAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Intent.OUT_OF_SCOPE) || !turn.reading().items().isEmpty()) {
            return Share.NONE;
        }
        String offering = turn.served().tenant().offering().in(turn.wording().language());
        reply.say(turn.say(Phrase.OUT_OF_SCOPE, Map.of("offering", offering)));
        return Share.WHOLE;
    }
}
