package dev.noor.core.brain;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.QuotationEvent;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.quote.Drift;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.quote.ShownTerms;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.CurrentOffer;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.quotation.ConsentReceipt;
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
            FactSlot.PHONE,
            FactSlot.TAX_NUMBER);

    private final SalesTools tools;
    private final QuotationText text;
    private final OrderPreview previews;
    private final QuotePolicy policy;
    private final MissingDetails missingDetails;
    private final Handoffs handoffs;
    private final CurrentOffer offer;
    private final DriftAnswer anew;

    @Inject
    QuotationSteps(
            SalesTools tools,
            QuotationText text,
            OrderPreview previews,
            QuotePolicy policy,
            MissingDetails missingDetails,
            Handoffs handoffs,
            CurrentOffer offer,
            DriftAnswer anew) {
        this.tools = tools;
        this.text = text;
        this.previews = previews;
        this.policy = policy;
        this.missingDetails = missingDetails;
        this.handoffs = handoffs;
        this.offer = offer;
        this.anew = anew;
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
        if (!agreedNow && !chosen && !outdated && (!detailed || isSoldAlready(turn.bench(), recorded))) {
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

    /** What was agreed to is not written anew for a tax number told afterwards. */
    private static boolean isSoldAlready(Workbench bench, List<FactSlot> recorded) {
        boolean sold = bench.quotation()
                .filter(agreed -> agreed.status() == QuotationStatus.ACCEPTED)
                .isPresent();
        return sold && recorded.stream().filter(DETAILS::contains).allMatch(slot -> slot == FactSlot.TAX_NUMBER);
    }

    /** Lays the quotation before the customer; tells whether one could be drafted. */
    boolean draft(TurnContext turn, ReplyBuilder reply) {
        Optional<Quotation> standing = standing(turn.bench());
        if (standing.isPresent()) {
            turn.bench().prove(List.of(new Evidence.Quoted(standing.get())));
            reply.say(turn.say(Phrase.QUOTE_APPROVED, Map.of("number", QuotationNumbers.printed(standing.get()))));
            return true;
        }
        Optional<Quotation> quotation = tools.draftQuotation(turn.bench());
        quotation.ifPresent(drafted -> {
            turn.bench().prove(new StageEvidence.DetailsComplete());
            turn.bench().prove(new StageEvidence.QuotationShown(drafted.id()));
            ApprovalText.say(turn, reply);
            reply.say(turn.say(Phrase.QUOTE_FOR));
            text.whole(turn, drafted).forEach(reply::say);
            reply.ask(Ask.APPROVAL, turn.say(Phrase.ASK_APPROVAL));
        });
        return quotation.isPresent();
    }

    /** The one that the customer agreed to already, if nothing of it has changed since. */
    private Optional<Quotation> standing(Workbench bench) {
        return bench.quotation()
                .filter(agreed -> agreed.status() == QuotationStatus.ACCEPTED)
                .filter(agreed -> offer.instead(agreed, bench)
                        .filter(now -> ShownTerms.same(now, agreed))
                        .isPresent());
    }

    /**
     * Takes the customer's yes to exactly what was shown: what would be written now is held against it, and what
     * differs is shown anew. Tells whether the reply is complete with it.
     */
    boolean approve(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        Optional<Quotation> open = bench.quotation().filter(Quotation::isOpen);
        boolean unchanged = !FactRecorder.recordedSlots(bench).contains(FactSlot.SELECTION);
        if (open.isEmpty() || !unchanged) {
            return false;
        }
        if (turn.reading().has(Intent.DENY) || turn.reading().has(Cue.YES_BUT)) {
            reply.ask(Ask.CHANGE, turn.say(Phrase.ASK_CHANGE));
            return reply.lines().size() == 1;
        }
        if (!ConsentReader.agrees(turn.reading())) {
            return false;
        }
        if (turn.bench().lost().isPresent()) {
            // A yes in the belief that a discount holds is none to the full price.
            return draft(turn, reply);
        }
        List<Drift> drifts = offer.drift(open.get(), bench);
        if (!drifts.isEmpty()) {
            return anew.show(turn, reply, open.get(), drifts) || draft(turn, reply);
        }
        Optional<Quotation> now = offer.instead(open.get(), bench);
        if (now.isEmpty() || !ShownTerms.same(now.get(), open.get())) {
            return draft(turn, reply);
        }
        approved(
                now.get()
                        .as(policy.status(open.get().status(), QuotationEvent.APPROVED)
                                .value()),
                turn,
                reply);
        return true;
    }

    private void approved(Quotation approved, TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        ConsentReceipt receipt = new ConsentReceipt(ShownTerms.digest(approved), bench.source(), bench.now());
        bench.apply(new Effect.ApproveQuotation(approved, receipt));
        bench.prove(List.of(new Evidence.Quoted(approved)));
        bench.prove(new StageEvidence.QuotationApproved(approved.id()));
        reply.say(turn.say(Phrase.QUOTE_APPROVED, Map.of("number", QuotationNumbers.printed(approved))));
        handoffs.due(turn, Approval.APPROVED, 0).ifPresent(handoff -> tools.handOff(handoff, bench));
    }
}
