package dev.noor.core.brain;

import dev.noor.core.policy.ConsentEvent;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.policy.Ruling;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.quotation.Quotation;
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
        Optional<ConsentEvent> event = ConsentReader.event(turn);
        event.ifPresent(said -> consent(bench, said));
        if (event.isPresent() && bench.consent() == QuoteConsent.DEFERRED) {
            boolean later = turn.reading().has(Cue.LATER) && !turn.reading().has(Cue.DEFERS_QUOTATION)
                    || turn.bench().quotation().filter(Quotation::isOpen).isPresent();
            reply.say(turn.say(later ? Phrase.LATER_REPLY : Phrase.QUOTE_NOT_YET));
            return Share.PART;
        }
        if (event.isPresent() && bench.consent() == QuoteConsent.DECLINED) {
            reply.say(turn.say(Phrase.QUOTE_DECLINED));
            return Share.PART;
        }
        if (turn.asked(Ask.CHANGE) && ConsentReader.agrees(turn.reading()) && steps.draft(turn, reply)) {
            return Share.PART;
        }
        if (turn.asked(Ask.APPROVAL) && steps.approve(turn, reply)) {
            return Share.WHOLE;
        }
        if (bench.lost().isPresent()
                && bench.quotation().filter(Quotation::isOpen).isPresent()
                && ConsentReader.agrees(turn.reading())
                && steps.draft(turn, reply)) {
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
}
