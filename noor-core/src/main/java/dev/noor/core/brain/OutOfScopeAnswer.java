package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Redirects whoever is not a customer: politely, without a lead and without a promise. */
final class OutOfScopeAnswer implements Answer {
    private final Promises promises;

    @Inject
    OutOfScopeAnswer(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean mainly = turn.reading().mainIntent().equals(Optional.of(Intent.OUT_OF_SCOPE));
        boolean namesGoods = !turn.reading().items().isEmpty();
        if (!turn.reading().has(Intent.OUT_OF_SCOPE) || namesGoods && !mainly) {
            return Share.NONE;
        }
        List<String> refused = PromiseTopics.otherBusiness(turn.reading()).stream()
                .flatMap(topic -> promises.words(turn, topic).stream())
                .toList();
        String offering = turn.served().tenant().offering().in(turn.wording().language());
        if (refused.isEmpty() && turn.reading().has(Cue.FOREIGN_CURRENCY)) {
            return Share.NONE;
        }
        if (!refused.isEmpty()) {
            refused.forEach(reply::say);
            reply.say(turn.say(Phrase.REDIRECT, Map.of("offering", offering)));
            return Share.WHOLE;
        }
        Phrase phrase = namesGoods || turn.reading().has(Cue.OFF_TRADE) ? Phrase.NOT_OFFERED : Phrase.OUT_OF_SCOPE;
        reply.say(turn.say(phrase, Map.of("offering", offering)));
        return Share.WHOLE;
    }
}
