package dev.noor.core.tool;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The tools as the rule brain calls them: typed, and an empty answer where a call was refused. Stateless. */
public final class SalesTools {
    private static final int LONGEST_QUESTION = 500;

    private final Toolbox toolbox;
    private final SearchCatalog search;
    private final GetProduct product;
    private final CheckStock stock;
    private final SearchKnowledge knowledge;
    private final RecordFacts facts;
    private final DraftQuotation draft;
    private final RequestHandoff handoff;
    private final OrderStatus order;
    private final SaveFeedback feedback;

    @Inject
    SalesTools(
            Toolbox toolbox,
            SearchCatalog search,
            GetProduct product,
            CheckStock stock,
            SearchKnowledge knowledge,
            RecordFacts facts,
            DraftQuotation draft,
            RequestHandoff handoff,
            OrderStatus order,
            SaveFeedback feedback) {
        this.toolbox = toolbox;
        this.search = search;
        this.product = product;
        this.stock = stock;
        this.knowledge = knowledge;
        this.facts = facts;
        this.draft = draft;
        this.handoff = handoff;
        this.order = order;
        this.feedback = feedback;
    }

    public List<Product> search(CatalogQuery query, Workbench bench) {
        return done(toolbox.call(search, query, bench)).orElse(List.of());
    }

    /** The products that a SKU or model name may mean. */
    public List<Product> products(String name, Workbench bench) {
        return done(toolbox.call(product, name, bench)).orElse(List.of());
    }

    /** The product of a SKU that the conversation holds. */
    public Optional<Product> product(Sku sku, Workbench bench) {
        return products(sku.value(), bench).stream().findFirst();
    }

    /** What the stock says of picks, in their order. */
    public List<CheckStock.Finding> stock(List<Pick> picks, Workbench bench) {
        return done(toolbox.call(stock, picks, bench)).orElse(List.of());
    }

    /** The passages to say to a question, one for each part of it; none when nothing answers. */
    public List<Passage> knowledge(String text, Workbench bench) {
        String question = text.length() <= LONGEST_QUESTION ? text : text.substring(0, LONGEST_QUESTION);
        return question.isBlank()
                ? List.of()
                : done(toolbox.call(knowledge, new SearchKnowledge.Question(question), bench))
                        .orElse(List.of());
    }

    /** Records what was told, as far as each slot may hold it. */
    public void record(List<RecordFacts.Told> told, Workbench bench) {
        List<RecordFacts.Told> sound = told.stream()
                .filter(fact -> FactRules.problem(fact.slot(), fact.value()).isEmpty())
                .toList();
        if (!sound.isEmpty()) {
            toolbox.call(facts, sound, bench);
        }
    }

    /** The quotation of the selection; empty when something it needs is missing. */
    public Optional<Quotation> draftQuotation(Workbench bench) {
        return done(toolbox.call(draft, new DraftQuotation.Selected(), bench));
    }

    public void handOff(Handoff request, Workbench bench) {
        toolbox.call(handoff, request, bench);
    }

    /** The conversation's own order. */
    public Optional<OrderStatus.Known> order(Workbench bench) {
        return done(toolbox.call(order, new OrderStatus.Own(), bench)).flatMap(own -> own);
    }

    public void feedback(int rating, String comment, Workbench bench) {
        toolbox.call(feedback, new Effect.SaveFeedback(rating, comment), bench);
    }

    /** Records a selection. */
    public void select(Selection selection, Workbench bench) {
        record(List.of(new RecordFacts.Told(FactSlot.SELECTION, selection.format())), bench);
    }

    private static <R> Optional<R> done(ToolResult<R> result) {
        return switch (result) {
            case ToolResult.Done<R> done -> Optional.of(done.value());
            case ToolResult.Refused<R> refused -> Optional.empty();
        };
    }
}
