package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;

/** Tells whoever asks why what their details are for, and asks for them again. */
final class PurposeAnswer implements Answer {
    private final MissingDetails missing;

    @Inject
    PurposeAnswer(MissingDetails missing) {
        this.missing = missing;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean ofDetails = turn.asked(Ask.DETAILS)
                && turn.reading().has(Cue.WHY)
                && turn.reading().items().isEmpty()
                && turn.reading().slots().isEmpty()
                && !FactRecorder.recorded(turn);
        if (!reply.isEmpty() || !ofDetails) {
            return Share.NONE;
        }
        reply.say(turn.say(Phrase.WHY_DETAILS));
        reply.ask(Ask.DETAILS, missing.question(turn, turn.bench().ledger().missingForQuotation()));
        return Share.WHOLE;
    }
}
