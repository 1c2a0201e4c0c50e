package dev.noor.core.brain;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.QuotationEvent;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way from consent to approval: what is missing in one question, the quotation, the yes to exactly that. */
final class QuotationSteps {
    private static final Set<FactSlot> DETAILS = EnumSet.of(
            FactSlot.CUSTOMER_NAME,
            FactSlot.COMPANY,
            FactSlot.ADDRESS,
            FactSlot.DELIVERY_PLACE,
            FactSlot.EMAIL,
            FactSlot.PHONE);

    private final SalesTools tools;
    private final QuotationText text;
    private final OrderPreview previews;
    private final QuotePolicy policy;
    private final MissingDetails missingDetails;
    private final Handoffs handoffs;

    @Inject
    QuotationSteps(
            SalesTools tools,
            QuotationText text,
            OrderPreview previews,
            QuotePolicy policy,
            MissingDetails missingDetails,
            Handoffs handoffs) {
        this.tools = tools;
        this.text = text;
        this.previews = previews;
        this.policy = policy;
        this.missingDetails = missingDetails;
        this.handoffs = handoffs;
    }

    /** Takes the next step when this turn brought something for it; tells whether it spoke. */
    boolean advance(TurnContext turn, ReplyBuilder reply, boolean agreedNow) {
        List<FactSlot> recorded = FactRecorder.recordedSlots(turn.bench());
        boolean chosen = recorded.contains(FactSlot.SELECTION);
        boolean detailed = recorded.stream().anyMatch(DETAILS::contains);
        boolean outdated = turn.bench()
                .quotation()
                .filter(written -> written.status() == QuotationStatus.SUPERSEDED)
                .isPresent();
        if (!agreedNow && !chosen && !detailed && !outdated) {
            return false;
        }
        List<FactSlot> missing = turn.bench().ledger().missingForQuotation();
        if (missing.contains(FactSlot.SELECTION)) {
            return false;
        }
        if (detailed) {
            reply.say(DetailsThanks.words(turn));
        }
        if (missing.isEmpty()) {
            return draft(turn, reply);
        }
        if (agreedNow || chosen) {
            previews.of(turn).ifPresent(order -> text.order(turn, order).forEach(reply::say));
        }
        reply.ask(Ask.DETAILS, missingDetails.question(turn, missing));
        return true;
    }

    /** Lays the quotation before the customer; tells whether one could be drafted. */
    boolean draft(TurnContext turn, ReplyBuilder reply) {
        Optional<Quotation> quotation = tools.draftQuotation(turn.bench());
        quotation.ifPresent(drafted -> {
            turn.bench().prove(new StageEvidence.DetailsComplete());
            turn.bench().prove(new StageEvidence.QuotationShown(drafted.id()));
            reply.say(turn.say(Phrase.QUOTE_FOR));
            text.whole(turn, drafted).forEach(reply::say);
            reply.ask(Ask.APPROVAL, turn.say(Phrase.ASK_APPROVAL));
        });
        return quotation.isPresent();
    }

    /** Takes the customer's yes to the quotation as written; tells whether the reply is complete with it. */
    boolean approve(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        Optional<Quotation> open = bench.quotation()
                .filter(quotation ->
                        quotation.status() == QuotationStatus.DRAFT || quotation.status() == QuotationStatus.ISSUED);
        boolean unchanged = !FactRecorder.recordedSlots(bench).contains(FactSlot.SELECTION);
        if (open.isEmpty() || !unchanged) {
            return false;
        }
        if (turn.reading().has(Intent.DENY) || turn.reading().has(Cue.YES_BUT)) {
            reply.ask(Ask.APPROVAL, turn.say(Phrase.ASK_CHANGE));
            return reply.lines().size() == 1;
        }
        if (!ConsentReader.agrees(turn.reading())) {
            return false;
        }
        if (open.get().validUntil().isBefore(bench.today())) {
            return draft(turn, reply);
        }
        Quotation approved = open.get()
                .as(policy.status(open.get().status(), QuotationEvent.APPROVED).value());
        bench.apply(new Effect.ApproveQuotation(approved));
        bench.prove(List.of(new Evidence.Quoted(approved)));
        bench.prove(new StageEvidence.QuotationApproved(approved.id()));
        reply.say(turn.say(Phrase.QUOTE_APPROVED, Map.of("number", QuotationNumbers.printed(approved))));
        handoffs.due(turn, Approval.APPROVED, 0).ifPresent(handoff -> tools.handOff(handoff, bench));
        return true;
    }
}
