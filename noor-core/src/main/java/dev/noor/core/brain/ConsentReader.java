package dev.noor.core.brain;

import dev.noor.core.policy.ConsentEvent;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.reading.Intent;
import java.util.Optional;

/** Hears what a burst says about a quotation. Thanks and goodbyes agree to nothing, and neither does a mere "ok". */
final class ConsentReader {
    private ConsentReader() {}

    /** What the customer said about a quotation; empty when nothing was said. */
    static Optional<ConsentEvent> event(TurnContext turn) {
        Reading reading = turn.reading();
        if (reading.has(Cue.REFUSES_QUOTATION)) {
            return Optional.of(ConsentEvent.DECLINED);
        }
        if (reading.has(Cue.DEFERS_QUOTATION)) {
            return Optional.of(ConsentEvent.DEFERRED);
        }
        if (reading.has(Intent.QUOTE_REQUEST)) {
            return Optional.of(ConsentEvent.REQUESTED);
        }
        boolean deferred = turn.bench().consent() == QuoteConsent.DEFERRED;
        if (isPutOff(turn)) {
            return Optional.of(ConsentEvent.DEFERRED);
        }
        if (!turn.asked(Ask.QUOTATION) && !deferred) {
            return Optional.empty();
        }
        if (reading.has(Cue.LATER) && !Bargaining.wantsAnother(reading)) {
            return Optional.of(ConsentEvent.DEFERRED);
        }
        if (agrees(reading) && !Traits.askAboutShown(turn)) {
            return Optional.of(ConsentEvent.AGREED);
        }
        return refuses(turn) ? Optional.of(ConsentEvent.DECLINED) : Optional.empty();
    }

    /** "Not now", "later" to a quotation that is offered or lies there; whoever bargains puts nothing off. */
    private static boolean isPutOff(TurnContext turn) {
        boolean pending = turn.asked(Ask.QUOTATION) || turn.asked(Ask.APPROVAL) || turn.asked(Ask.CHANGE);
        return pending
                && !Bargaining.wantsAnother(turn.reading())
                && (turn.reading().has(Cue.NOT_YET) || turn.reading().has(Cue.LATER))
                && !turn.reading().has(Cue.CLEAR_YES);
    }

    /**
     * Whether the burst says yes and means it: in so many words, not on leaving, without a reservation or a lower
     * price.
     */
    static boolean agrees(Reading reading) {
        return reading.has(Cue.CLEAR_YES)
                && !reading.has(Intent.BYE)
                && !reading.has(Intent.DENY)
                && !reading.has(Cue.YES_BUT)
                && !Bargaining.in(reading);
    }

    /** A no answers the offer only while that is what was asked last, and nothing else is asked for. */
    private static boolean refuses(TurnContext turn) {
        Reading reading = turn.reading();
        return turn.asked(Ask.QUOTATION)
                && reading.has(Intent.DENY)
                && !reading.has(Cue.ABOUT_SHOWN)
                && reading.items().isEmpty()
                && reading.slots().isEmpty()
                && !Traits.askAboutShown(turn);
    }
}
