package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;

/** Answers a burst that says nothing but what cannot be: it is asked for again, and nothing is looked for. */
final class ImpossibleAnswer implements Answer {
    private final NextQuestion next;

    @Inject
    ImpossibleAnswer(NextQuestion next) {
        this.next = next;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean address = WrongInput.ADDRESS.isNoted(turn.bench())
                && turn.reading().text().codePoints().noneMatch(Character::isLetter);
        boolean count = turn.reading().has(Cue.IMPOSSIBLE_COUNT)
                && turn.reading().items().isEmpty();
        if (!address && !count) {
            return Share.NONE;
        }
        if (address) {
            reply.note(turn.say(Phrase.ADDRESS_UNUSABLE));
        }
        next.ask(turn, reply);
        return Share.WHOLE;
    }
}
