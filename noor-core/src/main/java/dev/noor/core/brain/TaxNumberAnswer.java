package dev.noor.core.brain;

import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads a tax number back that is written down, unless it stands in the quotation of the same reply. */
final class TaxNumberAnswer implements Answer {
    @Inject
    TaxNumberAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean shown = turn.bench().effects().stream().anyMatch(Effect.DraftQuotation.class::isInstance);
        if (shown) {
            return Share.NONE;
        }
        return ToldTaxNumber.recorded(turn)
                .map(number -> {
                    reply.note(turn.say(Phrase.TAX_NUMBER_NOTED, Map.of("number", number)));
                    return Share.PART;
                })
                .orElse(Share.NONE);
    }
}
