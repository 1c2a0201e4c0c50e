package dev.noor.core.brain;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;

/** Honest about being an assistant, when asked. */
final class BotAnswer implements Answer {
    @Inject
    BotAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Intent.BOT_QUESTION)) {
            return Share.NONE;
        }
        reply.say(turn.say(
                Phrase.BOT_HONEST, Map.of("company", turn.served().tenant().name())));
        return Share.WHOLE;
    }
}
