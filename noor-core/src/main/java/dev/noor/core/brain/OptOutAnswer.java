package dev.noor.core.brain;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;

/** STOP in any language: one confirmation, then nothing that the customer did not ask for. */
final class OptOutAnswer implements Answer {
    @Inject
    OptOutAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Intent.OPT_OUT)) {
            return Share.NONE;
        }
        turn.bench().apply(new Effect.OptOut());
        reply.say(turn.say(Phrase.OPTED_OUT));
        return Share.WHOLE;
    }
}
