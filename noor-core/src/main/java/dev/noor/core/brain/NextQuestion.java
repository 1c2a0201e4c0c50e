package dev.noor.core.brain;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the one question that moves the sale, if there is one: never what the ledger holds, never twice in a row, except
 * for the step that an interruption left open.
 */
final class NextQuestion {
    private static final List<Evidence> BOUNDS = List.of(
            new Evidence.Figure("quantity.least", BigDecimal.ONE),
            new Evidence.Figure("quantity.most", BigDecimal.valueOf(Quantity.MAX)));

    private final QuotePolicy policy;
    private final MissingDetails missingDetails;

    @Inject
    NextQuestion(QuotePolicy policy, MissingDetails missingDetails) {
        this.policy = policy;
        this.missingDetails = missingDetails;
    }

    void ask(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        Ledger ledger = bench.ledger();
        List<FactSlot> missing = ledger.missingForQuotation();
        boolean chosen = !missing.contains(FactSlot.SELECTION);
        if (turn.reading().has(Cue.IMPOSSIBLE_COUNT)) {
            askPossible(turn, reply);
        } else if (awaitsApproval(bench)) {
            if (bench.consent() == QuoteConsent.DEFERRED) {
                return;
            }
            reply.ask(Ask.APPROVAL, turn.say(Phrase.ASK_APPROVAL));
        } else if (isApproved(bench)) {
            return;
        } else if (chosen && bench.consent() == QuoteConsent.GRANTED && !missing.isEmpty()) {
            reply.ask(Ask.DETAILS, missingDetails.question(turn, missing));
        } else if (chosen && listsMore(bench)) {
            once(turn, reply, Ask.CHOICE, Phrase.ASK_CHOICE);
        } else if (chosen) {
            offerQuotation(turn, reply);
        } else if (!bench.shown().isEmpty()) {
            askChoice(turn, reply, ledger);
        } else if (turn.reading().has(Intent.QUOTE_REQUEST)) {
            reply.ask(Ask.CHOICE, turn.say(Phrase.WHICH_PRODUCT));
        } else if (!ledger.knows(FactSlot.PRODUCT)) {
            once(turn, reply, Ask.NEED, Phrase.ASK_NEED);
        }
    }

    /** Whether this reply gives a list to choose from, beside what is ordered. */
    private static boolean listsMore(Workbench bench) {
        return bench.shown().size() > 1
                && bench.listed().equals(bench.shown())
                && !bench.ledger().orders(bench.shown())
                && bench.stageEvidence().contains(new StageEvidence.OptionsShown(bench.listed()));
    }

    private static boolean awaitsApproval(Workbench bench) {
        Optional<QuotationStatus> status = bench.quotation().map(Quotation::status);
        return status.equals(Optional.of(QuotationStatus.DRAFT)) || status.equals(Optional.of(QuotationStatus.ISSUED));
    }

    private static boolean isApproved(Workbench bench) {
        return bench.quotation().map(Quotation::status).equals(Optional.of(QuotationStatus.ACCEPTED));
    }

    private void offerQuotation(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        boolean mayOffer = policy.offer(bench.consent(), bench.quotation().map(Quotation::status))
                        .value()
                == QuotePolicy.Offer.ALLOWED;
        if (mayOffer) {
            once(turn, reply, Ask.QUOTATION, Phrase.ASK_QUOTATION);
        }
    }

    private static void askChoice(TurnContext turn, ReplyBuilder reply, Ledger ledger) {
        if (turn.bench().shown().size() > 1 && ledger.quantity().isPresent()) {
            if (isAwaited(turn)) {
                reply.ask(Ask.CHOICE, turn.say(Phrase.ASK_CHOICE));
            } else {
                once(turn, reply, Ask.CHOICE, Phrase.ASK_CHOICE);
            }
        } else {
            boolean another = !turn.bench().shown().equals(turn.bench().before().shown());
            if (another || isAwaited(turn) || !turn.asked(Ask.QUANTITY)) {
                reply.ask(Ask.QUANTITY, turn.say(Phrase.ASK_QUANTITY));
            }
        }
    }

    /** Asks for pieces that can be ordered; an order that stands may have pieces already. */
    private static void askPossible(TurnContext turn, ReplyBuilder reply) {
        WrongInput.QUANTITY.note(turn.bench());
        turn.bench().prove(BOUNDS);
        reply.ask(
                turn.bench().ledger().knows(FactSlot.QUANTITY) ? Ask.ROWS : Ask.QUANTITY,
                turn.say(
                        Phrase.ASK_QUANTITY_WITHIN,
                        Map.of("most", turn.numbers().count(Quantity.MAX))));
    }

    /** Who wants the quotation is told again what it waits for. */
    private static boolean isAwaited(TurnContext turn) {
        return turn.bench().consent() == QuoteConsent.GRANTED;
    }

    /** Asks, unless the same was asked in the last reply and the customer chose to speak of something else. */
    private static void once(TurnContext turn, ReplyBuilder reply, Ask ask, Phrase phrase) {
        if (!turn.asked(ask)) {
            reply.ask(ask, turn.say(phrase));
        }
    }
}
