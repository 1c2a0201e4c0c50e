package dev.noor.core.tool;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.policy.ToolName;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.quotation.QuotationStatus;
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
    private final Catalog catalog;
    private final QuoteEngine engine;
    private final QuotationSequence sequence;
    private final IdSource ids;

    @Inject
    DraftQuotation(Catalog catalog, QuoteEngine engine, QuotationSequence sequence, IdSource ids) {
        this.catalog = catalog;
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
        Optional<Selection> selection = bench.ledger().selection();
        if (selection.isEmpty()) {
            return new ToolResult.Refused<>("no_selection", "record the products and quantities first");
        }
        List<QuoteItem> items = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Pick pick : selection.get().picks()) {
            Optional<Product> product = catalog.find(bench.tenant().id(), pick.sku());
            if (product.isEmpty()) {
                return new ToolResult.Refused<>("unknown_sku", "the catalogue no longer has " + pick.sku());
            }
            items.add(QuoteItem.of(product.get(), pick.quantity()));
            evidence.add(new Evidence.ProductRow(product.get()));
        }
        Quotation quotation = quotation(items, bench);
        evidence.add(new Evidence.Quoted(quotation));
        return new ToolResult.Done<>(quotation, evidence, List.of(new Effect.DraftQuotation(quotation)));
    }

    private Quotation quotation(List<QuoteItem> items, Workbench bench) {
        QuoteTerms terms = QuoteTerms.of(bench.tenant(), bench.now());
        QuotationId id = new QuotationId(ids.next());
        return bench.quotation()
                .filter(earlier -> earlier.status() != QuotationStatus.ACCEPTED)
                .map(earlier -> engine.revise(earlier, id, items, terms))
                .orElseGet(() -> engine.draft(
                        id,
                        QuotationNumbers.number(
                                terms, sequence.next(bench.tenant().id())),
                        items,
                        terms));
    }
}
