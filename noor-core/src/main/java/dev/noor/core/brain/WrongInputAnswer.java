package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;

/** Says what of a burst cannot be so and is not used; the numbers and products of it are said where they are asked. */
final class WrongInputAnswer implements Answer {
    @Inject
    WrongInputAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (turn.reading().has(Cue.FOREIGN_CURRENCY) && !turn.awaitsPerson()) {
            WrongInput.CURRENCY.note(turn.bench());
            String code = turn.served().tenant().currency().getCurrencyCode();
            reply.note(
                    turn.say(Phrase.PRICES_IN, Map.of("currency", turn.numbers().currency(code))));
        }
        if (WrongInput.ADDRESS.isNoted(turn.bench())) {
            reply.note(turn.say(Phrase.ADDRESS_UNUSABLE));
        }
        ToldTaxNumber.answerWrong(turn, reply);
        return Share.NONE;
    }
}
