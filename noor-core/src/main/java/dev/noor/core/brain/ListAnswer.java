package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.Sign;
import dev.noor.core.rfq.GoodsList;
import dev.noor.core.rfq.GoodsLists;
import dev.noor.core.rfq.RowResult;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.TurnReport.RuleFired;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a pasted list as an order: what is sure is priced at once, the rest is asked about in one question. */
final class ListAnswer implements Answer {
    private static final int FEWEST = 2;

    /** What one question can ask about. */
    private static final int MOST_ASKED = 20;

    private static final RuleFired LISTED = new RuleFired(
            "order.pasted_list", "rows that name one product and its pieces are ordered, others asked about");

    private final SalesTools tools;
    private final QuotationAnswer quotation;
    private final OrderPreview previews;
    private final QuotationText text;
    private final NextQuestion next;
    private final Handoffs handoffs;

    @Inject
    ListAnswer(
            SalesTools tools,
            QuotationAnswer quotation,
            OrderPreview previews,
            QuotationText text,
            NextQuestion next,
            Handoffs handoffs) {
        this.tools = tools;
        this.quotation = quotation;
        this.previews = previews;
        this.text = text;
        this.next = next;
        this.handoffs = handoffs;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        List<String> rows = turn.reading().text().lines().toList();
        if (rows.size() < FEWEST) {
            return Share.NONE;
        }
        GoodsList list = new GoodsLists(turn.served(), name -> tools.products(name, turn.bench())).read(rows);
        List<Pick> picks = list.picks();
        long doubtful = turn.reading().isQuestion()
                ? 0
                : list.unclear().stream()
                        .filter(RowResult.Doubtful.class::isInstance)
                        .count();
        if (picks.size() + doubtful < FEWEST) {
            return Share.NONE;
        }
        turn.bench().fired(LISTED);
        if (!picks.isEmpty()) {
            select(turn, picks);
        }
        List<RowResult.Unclear> unclear = list.unclear();
        if (unclear.isEmpty() && quotation.answer(turn, reply) != Share.NONE) {
            return Share.WHOLE;
        }
        if (!picks.isEmpty()) {
            previews.of(turn).ifPresent(order -> text.order(turn, order).forEach(reply::say));
        }
        if (unclear.size() > MOST_ASKED && passOn(turn)) {
            reply.say(turn.say(Phrase.HANDOFF_OTHER));
        } else {
            ask(turn, reply, unclear);
        }
        return Share.WHOLE;
    }

    private void select(TurnContext turn, List<Pick> picks) {
        Selection selection = new Selection(picks);
        tools.select(selection, turn.bench());
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
        turn.bench().show(picks.stream().map(Pick::sku).toList());
    }

    /** More than can be asked for is looked at by a person; whether one was called. */
    private boolean passOn(TurnContext turn) {
        Optional<Handoff> due = handoffs.due(turn, Approval.NONE, 0, Sign.UNCLEAR_LIST);
        due.ifPresent(handoff -> tools.handOff(handoff, turn.bench()));
        return due.isPresent();
    }

    private void ask(TurnContext turn, ReplyBuilder reply, List<RowResult.Unclear> unclear) {
        List<String> unknown =
                few(unclear, row -> row instanceof RowResult.Unknown(String model) ? Stream.of(model) : Stream.empty());
        List<String> asked = few(unclear, row -> named(turn, row));
        if (unclear.stream().anyMatch(RowResult.TooMany.class::isInstance)) {
            WrongInput.QUANTITY.note(turn.bench());
        }
        if (!unknown.isEmpty()) {
            WrongInput.PRODUCT.note(turn.bench());
            reply.say(turn.say(Phrase.SKU_UNKNOWN, Map.of("sku", turn.wording().list(unknown))));
        }
        if (asked.isEmpty()) {
            next.ask(turn, reply);
        } else {
            reply.ask(
                    Ask.ROWS,
                    turn.say(Phrase.ASK_ROWS, Map.of("rows", turn.wording().list(asked))));
        }
    }

    private static List<String> few(
            List<RowResult.Unclear> unclear, Function<RowResult.Unclear, Stream<String>> words) {
        return unclear.stream().flatMap(words).distinct().limit(MOST_ASKED).toList();
    }

    /** How the customer is asked about a row. */
    private static Stream<String> named(TurnContext turn, RowResult.Unclear row) {
        return switch (row) {
            case RowResult.HowMany(Product product) -> Stream.of(turn.products().name(product));
            case RowResult.Doubtful(Product product) ->
                Stream.of(turn.products().name(product));
            case RowResult.TooMany tooMany -> Stream.of(turn.products().name(tooMany.product()));
            case RowResult.Likely likely -> Stream.of(turn.products().name(likely.product()));
            case RowResult.Several several -> Stream.of(several.name());
            case RowResult.Which which ->
                Stream.of(turn.served()
                        .word(Kind.PRODUCT, which.kind().value(), turn.wording().language()));
            case RowResult.Unknown unknown -> Stream.empty();
        };
    }
}
