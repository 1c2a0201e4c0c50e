package dev.noor.core.brain;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Redirects whoever is not a customer: politely, without a lead and without a promise. */
final class OutOfScopeAnswer implements Answer {
    @Inject
    OutOfScopeAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean mainly = turn.reading().mainIntent().equals(Optional.of(Intent.OUT_OF_SCOPE));
        boolean namesGoods = !turn.reading().items().isEmpty();
        if (!turn.reading().has(Intent.OUT_OF_SCOPE) || namesGoods && !mainly) {
            return Share.NONE;
        }
        String offering = turn.served().tenant().offering().in(turn.wording().language());
        Phrase phrase = namesGoods ? Phrase.NOT_OFFERED : Phrase.OUT_OF_SCOPE;
        reply.say(turn.say(phrase, Map.of("offering", offering)));
        return Share.WHOLE;
    }
}
