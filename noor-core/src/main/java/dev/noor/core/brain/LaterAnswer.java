package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;

/** Lets go whoever needs time: without another offer, and without a push. */
final class LaterAnswer implements Answer {
    @Inject
    LaterAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean time = turn.reading().has(Cue.LATER) || turn.reading().has(Cue.WAITS) && !turn.awaitsPerson();
        if (!time || !reply.isEmpty() || FactRecorder.recorded(turn) || asksMore(turn.reading())) {
            return Share.NONE;
        }
        reply.say(turn.say(Phrase.LATER_REPLY));
        return Share.WHOLE;
    }

    private static boolean asksMore(Reading reading) {
        return Bargaining.wantsAnother(reading)
                || !reading.items().isEmpty()
                || !reading.slots().isEmpty()
                || !reading.attributes().isEmpty()
                || !reading.limits().equals(Limits.NONE)
                || reading.has(Intent.QUOTE_REQUEST)
                || reading.has(Intent.DELIVERY_QUERY)
                || reading.has(Intent.WARRANTY_QUERY)
                || reading.has(Intent.PAYMENT_QUERY);
    }
}
