package dev.noor.core.brain;

import dev.noor.core.policy.ConsentEvent;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.policy.Ruling;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Hears what the customer says about a quotation: asked for, agreed to, not yet, no, or approved as written; and lets
 * {@link QuotationSteps} take the next step.
 */
final class QuotationAnswer implements Answer {
    private final QuotePolicy policy;
    private final QuotationSteps steps;

    @Inject
    QuotationAnswer(QuotePolicy policy, QuotationSteps steps) {
        this.policy = policy;
        this.steps = steps;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        Optional<ConsentEvent> event = event(turn);
        event.ifPresent(said -> consent(bench, said));
        if (event.isPresent() && bench.consent() == QuoteConsent.DEFERRED) {
            reply.say(turn.say(Phrase.QUOTE_NOT_YET));
            return Share.PART;
        }
        if (event.isPresent() && bench.consent() == QuoteConsent.DECLINED) {
            reply.say(turn.say(Phrase.QUOTE_DECLINED));
            return Share.PART;
        }
        if (turn.asked(Ask.APPROVAL) && steps.approve(turn, reply)) {
            return Share.WHOLE;
        }
        boolean agreedNow = event.isPresent() && bench.consent() == QuoteConsent.GRANTED;
        if (agreedNow) {
            bench.prove(
                    event.get() == ConsentEvent.REQUESTED
                            ? new StageEvidence.QuotationRequested()
                            : new StageEvidence.ConsentGiven());
        } else if (bench.consent() == QuoteConsent.GRANTED) {
            bench.prove(new StageEvidence.ConsentInForce());
        }
        return bench.consent() == QuoteConsent.GRANTED && steps.advance(turn, reply, agreedNow)
                ? Share.PART
                : Share.NONE;
    }

    private void consent(Workbench bench, ConsentEvent event) {
        Ruling<QuoteConsent> ruling = policy.consent(bench.consent(), event);
        bench.fired(ruling.rule());
        if (ruling.value() != bench.consent()) {
            bench.apply(new Effect.SetQuoteConsent(ruling.value()));
        }
    }

    private static Optional<ConsentEvent> event(TurnContext turn) {
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
        boolean deferred = turn.bench().consent() == QuoteConsent.DEFERRED
                && turn.openAsk().isEmpty();
        if (!turn.asked(Ask.QUOTATION) && !deferred) {
            return Optional.empty();
        }
        if (reading.has(Intent.CONFIRM) && !reading.has(Cue.YES_BUT)) {
            return Optional.of(ConsentEvent.AGREED);
        }
        if (reading.has(Cue.LATER)) {
            return Optional.of(ConsentEvent.DEFERRED);
        }
        return reading.has(Intent.DENY) ? Optional.of(ConsentEvent.DECLINED) : Optional.empty();
    }
}
