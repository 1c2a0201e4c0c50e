package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.core.quote.ShownTerms;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the quotation of what the customer chose, at the catalogue's prices of this moment. */
public final class DraftQuotation implements Tool<DraftQuotation.Selected, Quotation> {
    private final CurrentOffer offer;
    private final QuoteEngine engine;
    private final QuotationSequence sequence;
    private final IdSource ids;

    @Inject
    DraftQuotation(CurrentOffer offer, QuoteEngine engine, QuotationSequence sequence, IdSource ids) {
        this.offer = offer;
        this.engine = engine;
        this.sequence = sequence;
        this.ids = ids;
    }

    /** It quotes what the ledger holds; there is nothing to say. */
    public record Selected() {}

    @Override
    public ToolName name() {
        return ToolName.DRAFT_QUOTATION;
    }

    @Override
    public String description() {
        return "Draft the quotation of the recorded selection for the recorded customer. Needs the customer's consent,"
                + " the selection, a name, a company or a private buyer, and where to deliver.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder().build();
    }

    @Override
    public Selected decode(Arguments arguments, Tenant tenant) {
        return new Selected();
    }

    @Override
    public Value.Object encode(Selected arguments) {
        return new Value.Object(Map.of());
    }

    @Override
    public ToolResult<Quotation> call(Selected arguments, Workbench bench) {
        return switch (offer.order(bench)) {
            case CurrentOffer.Order.Empty none ->
                new ToolResult.Refused<>("no_selection", "record the products and quantities first");
            case CurrentOffer.Order.Gone(Sku sku) ->
                new ToolResult.Refused<>("unknown_sku", "the catalogue no longer has " + sku);
            case CurrentOffer.Order.Lines lines -> drafted(lines, bench);
        };
    }

    private ToolResult<Quotation> drafted(CurrentOffer.Order.Lines lines, Workbench bench) {
        Quotation quotation = quotation(lines.items(), bench);
        List<Evidence> evidence = new ArrayList<>();
        lines.products().forEach(product -> evidence.add(new Evidence.ProductRow(product)));
        evidence.add(new Evidence.Quoted(quotation));
        return new ToolResult.Done<>(quotation, evidence, List.of(new Effect.DraftQuotation(quotation)));
    }

    /** The one that waits for a yes if it says the same, its next revision if not, and another after a sale. */
    private Quotation quotation(List<QuoteItem> items, Workbench bench) {
        QuoteTerms terms = QuoteTerms.of(bench.tenant(), bench.now());
        Recipient recipient = CurrentOffer.recipient(bench.ledger());
        QuotationId id = new QuotationId(ids.next());
        Optional<Quotation> earlier =
                bench.quotation().filter(quotation -> quotation.status() != QuotationStatus.ACCEPTED);
        if (earlier.isEmpty()) {
            long running = sequence.next(bench.tenant().id());
            return engine.draft(id, QuotationNumbers.number(terms, running), items, terms, recipient);
        }
        Quotation next = engine.revise(earlier.get(), id, items, terms, recipient);
        return earlier.get().isOpen() && ShownTerms.same(earlier.get(), next)
                ? engine.rewrite(earlier.get(), items, terms, recipient)
                : next;
    }
}
