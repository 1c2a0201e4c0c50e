package dev.noor.core.brain;

import dev.noor.core.brain.PastedList.Unclear;
import dev.noor.core.ledger.Selection;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.TurnReport.RuleFired;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a pasted list as an order: what is sure is priced at once, the rest is asked about in one question. */
final class ListAnswer implements Answer {
    private static final RuleFired LISTED = new RuleFired(
            "order.pasted_list", "rows that name one product and its pieces are ordered, others asked about");

    private final SalesTools tools;
    private final QuotationAnswer quotation;
    private final OrderPreview previews;
    private final QuotationText text;
    private final NextQuestion next;

    @Inject
    ListAnswer(
            SalesTools tools, QuotationAnswer quotation, OrderPreview previews, QuotationText text, NextQuestion next) {
        this.tools = tools;
        this.quotation = quotation;
        this.previews = previews;
        this.text = text;
        this.next = next;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Optional<PastedList> pasted = PastedList.of(turn, tools);
        if (pasted.isEmpty()) {
            return Share.NONE;
        }
        PastedList list = pasted.get();
        Selection selection = new Selection(list.sure());
        tools.select(selection, turn.bench());
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
        turn.bench().fired(LISTED);
        List<Sku> skus = list.sure().stream().map(pick -> pick.sku()).toList();
        turn.bench().show(skus);
        if (list.unclear().isEmpty() && quotation.answer(turn, reply) != Share.NONE) {
            return Share.WHOLE;
        }
        previews.of(turn).ifPresent(order -> text.order(turn, order).forEach(reply::say));
        Set<String> asked = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Unclear row : list.unclear()) {
            switch (row) {
                case Unclear.HowMany(Product product) ->
                    asked.add(turn.products().name(product));
                case Unclear.Which(ConceptId kind) ->
                    asked.add(turn.served()
                            .word(Kind.PRODUCT, kind.value(), turn.wording().language()));
                case Unclear.Unknown(String model) -> unknown.add(model);
            }
        }
        unknown.forEach(model -> reply.say(turn.say(Phrase.SKU_UNKNOWN, Map.of("sku", model))));
        if (asked.isEmpty()) {
            next.ask(turn, reply);
        } else {
            String rows = turn.wording().list(List.copyOf(asked));
            reply.ask(Ask.ROWS, turn.say(Phrase.ASK_ROWS, Map.of("rows", rows)));
        }
        return Share.WHOLE;
    }
}
