package dev.noor.core.brain;

import dev.noor.core.tool.SalesTools;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a rating after the delivery. */
final class FeedbackAnswer implements Answer {
    private final SalesTools tools;

    @Inject
    FeedbackAnswer(SalesTools tools) {
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Optional<Integer> rating = turn.reading()
                .slot(SlotName.QTY)
                .filter(text -> text.length() == 1)
                .map(Integer::valueOf)
                .filter(stars -> stars >= 1 && stars <= 5);
        if (turn.bench().stage() != Stage.FEEDBACK || rating.isEmpty()) {
            return Share.NONE;
        }
        tools.feedback(rating.get(), turn.reading().text().strip(), turn.bench());
        reply.say(turn.say(Phrase.FEEDBACK_THANKS));
        return Share.WHOLE;
    }
}
