package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Answers greetings, thanks and goodbyes, and owns up to not having understood. Speaks only when nobody else did. */
final class CourtesyAnswer implements Answer {
    private final HandoffAnswer handoff;
    private final MissingDetails details;

    @Inject
    CourtesyAnswer(HandoffAnswer handoff, MissingDetails details) {
        this.handoff = handoff;
        this.details = details;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!reply.isEmpty()) {
            return Share.NONE;
        }
        if (turn.reading().has(Cue.LATER) && !FactRecorder.recorded(turn)) {
            reply.say(turn.say(Phrase.LATER_REPLY));
            return Share.WHOLE;
        }
        if (turn.reading().has(Intent.THANKS)) {
            reply.say(turn.say(Phrase.THANKS_REPLY));
            return Share.WHOLE;
        }
        if (turn.reading().has(Intent.BYE)) {
            reply.say(turn.say(Phrase.GOODBYE));
            return Share.WHOLE;
        }
        if (turn.awaitsPerson()) {
            return whileAwaited(turn, reply);
        }
        boolean first = turn.bench().before().turns() == 0;
        if (turn.reading().has(Intent.GREET) && !first) {
            boolean returning = turn.returns();
            reply.say(turn.say(returning ? Phrase.WHAT_THIS_TIME : Phrase.GREETING_AGAIN));
            return returning ? Share.WHOLE : Share.PART;
        }
        if (first) {
            OpenNeedAnswer.askWhatFor(turn, reply);
            return Share.PART;
        }
        if (turn.asked(Ask.QUOTATION) && turn.reading().has(Intent.CONFIRM)) {
            reply.say(turn.say(Phrase.QUOTE_AT_YOUR_WORD));
            return Share.WHOLE;
        }
        if (FactRecorder.recorded(turn)
                || turn.reading().has(Intent.CONFIRM)
                || turn.reading().has(Intent.DENY)) {
            reply.say(DetailsThanks.words(turn));
            return Share.PART;
        }
        if (turn.reading().has(Intent.QUOTE_REQUEST)) {
            return Share.NONE;
        }
        if (asksForGoods(turn)) {
            String offering =
                    turn.served().tenant().offering().in(turn.wording().language());
            reply.say(turn.say(Phrase.NOTHING_AT_ALL));
            reply.say(turn.say(Phrase.REDIRECT, Map.of("offering", offering)));
            return Share.WHOLE;
        }
        int inARow = turn.bench().before().notUnderstood() + 1;
        Share handedOver = handoff.handOver(turn, reply, inARow);
        if (handedOver == Share.NONE) {
            reply.notUnderstood(notUnderstood(turn));
            return Share.WHOLE;
        }
        return handedOver;
    }

    /** Whose details are waited for is asked for them again, and not what furniture they want. */
    private String notUnderstood(TurnContext turn) {
        List<FactSlot> missing = turn.bench().ledger().missingForQuotation();
        boolean awaited = turn.asked(Ask.DETAILS) && !missing.isEmpty() && !missing.contains(FactSlot.SELECTION);
        return awaited ? details.question(turn, missing) : turn.say(Phrase.NOT_UNDERSTOOD);
    }

    /** What was told is noted for the person; what says nothing is left to the line that one is on the way. */
    private static Share whileAwaited(TurnContext turn, ReplyBuilder reply) {
        if (!FactRecorder.recorded(turn)) {
            return Share.NONE;
        }
        reply.say(DetailsThanks.words(turn));
        return Share.WHOLE;
    }

    /** Whether the burst asks if something is sold that no word of the trade names. */
    private static boolean asksForGoods(TurnContext turn) {
        return turn.reading().has(Intent.AVAILABILITY) || turn.reading().has(Intent.PRODUCT_SEARCH);
    }
}
