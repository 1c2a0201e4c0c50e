package dev.noor.core.brain;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.plan.Bundle;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers what furnishes a number of people, within what may be spent and cheapest first, and takes the chosen set. */
final class BundleAnswer implements Answer {
    private final BundleOffer offer;
    private final BundleChoice choice;
    private final OrderPreview previews;
    private final QuotationText text;
    private final SalesTools tools;

    @Inject
    BundleAnswer(BundleOffer offer, BundleChoice choice, OrderPreview previews, QuotationText text, SalesTools tools) {
        this.offer = offer;
        this.choice = choice;
        this.previews = previews;
        this.text = text;
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (turn.givesDetails()) {
            return Share.NONE;
        }
        Optional<Bundle> chosen = choice.of(turn);
        if (chosen.isPresent()) {
            take(turn, reply, chosen.get());
            return Share.PART;
        }
        return isAsked(turn) ? propose(turn, reply) : Share.NONE;
    }

    /** Furniture for people: of one kind when each needs a place of their own, else of several kinds together. */
    private static boolean isAsked(TurnContext turn) {
        Reading reading = turn.reading();
        boolean models = reading.items().stream().anyMatch(item -> item.model().isPresent());
        long kinds = reading.items().stream()
                .flatMap(item -> item.product().stream())
                .distinct()
                .count();
        boolean people = reading.slot(SlotName.SEATS).isPresent();
        boolean placeEach = kinds == 1 && reading.limits().seats().isAny();
        return people && !models && (placeEach || kinds > 1) || isOfASet(turn);
    }

    /** How many people a room is for, and what may be spent on it all, may be told later. */
    private static boolean isOfASet(TurnContext turn) {
        Ledger ledger = turn.bench().ledger();
        boolean limited = turn.reading().slot(SlotName.BUDGET_MAX).isPresent()
                && BundleOffer.limit(turn).isPresent();
        return turn.reading().items().isEmpty()
                && ledger.kinds().size() > 1
                && ledger.picks().isEmpty()
                && ledger.seats().isPresent()
                && (limited || turn.reading().slot(SlotName.SEATS).isPresent());
    }

    private Share propose(TurnContext turn, ReplyBuilder reply) {
        List<Bundle> all = offer.all(turn);
        boolean choices = all.size() > 1
                || !all.isEmpty() && turn.bench().ledger().kinds().size() > 1;
        if (!choices) {
            return Share.NONE;
        }
        List<Bundle> few = BundleOffer.few(turn, all);
        if (few.isEmpty()) {
            reply.say(turn.say(Phrase.SET_ABOVE_LIMIT));
            few = all.subList(0, 1);
        } else {
            reply.say(intro(turn));
        }
        for (Bundle bundle : few) {
            say(turn, reply, bundle);
        }
        turn.bench().list(BundleOffer.skus(few));
        turn.bench().prove(new StageEvidence.OptionsShown(turn.bench().shown()));
        reply.ask(Ask.CHOICE, turn.say(few.size() > 1 ? Phrase.ASK_CHOICE : Phrase.ASK_SET));
        return Share.WHOLE;
    }

    private static String intro(TurnContext turn) {
        return BundleOffer.limit(turn)
                .map(limit -> turn.say(
                        Phrase.SETS_INTRO_LIMIT, Map.of("limit", turn.numbers().price(limit))))
                .orElseGet(() -> turn.say(Phrase.SETS_INTRO));
    }

    private void say(TurnContext turn, ReplyBuilder reply, Bundle bundle) {
        previews.of(turn, picks(bundle)).ifPresent(order -> {
            Money sum = order.subtotal();
            if (turn.bench().ledger().kinds().size() == 1) {
                reply.say(turn.say(
                        Phrase.SET_LINE,
                        Map.of(
                                "lines",
                                text.lines(turn, order),
                                "total",
                                turn.numbers().price(sum))));
            } else {
                reply.say(
                        turn.say(Phrase.SET_SUM, Map.of("total", turn.numbers().price(sum))));
                order.lines().forEach(line -> reply.say(text.line(turn, line)));
            }
        });
    }

    private void take(TurnContext turn, ReplyBuilder reply, Bundle bundle) {
        Selection selection = new Selection(picks(bundle));
        tools.select(selection, turn.bench());
        turn.bench().show(BundleOffer.skus(List.of(bundle)));
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
        if (!turn.reading().has(Intent.QUOTE_REQUEST)) {
            previews.of(turn).ifPresent(order -> reply.say(text.together(turn, order)));
        }
    }

    private static List<Pick> picks(Bundle bundle) {
        List<Pick> picks = new ArrayList<>();
        bundle.lines().forEach(line -> picks.add(new Pick(line.product().sku(), new Quantity(line.count()))));
        return picks;
    }
}
