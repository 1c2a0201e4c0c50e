package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.policy.DiscountPolicy;
import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds up an order before it is a quotation: lines, subtotal, tax and total. Nothing of it is stored. */
final class OrderPreview {
    private static final QuotationId PREVIEW = new QuotationId(new UUID(0, 0));

    private final SalesTools tools;
    private final QuoteEngine engine;

    @Inject
    OrderPreview(SalesTools tools, QuoteEngine engine) {
        this.tools = tools;
        this.engine = engine;
    }

    /** The sums of what the customer chose, as evidence of the turn; empty when nothing was chosen. */
    Optional<Quotation> of(TurnContext turn) {
        return of(turn, turn.bench().ledger().picks());
    }

    /** The sums of {@code picks}, as evidence of the turn; empty when the catalogue has none of them. */
    Optional<Quotation> of(TurnContext turn, List<Pick> picks) {
        Workbench bench = turn.bench();
        List<QuoteItem> items = new ArrayList<>();
        Percent off = DiscountPolicy.settled(
                bench.tenant().authority(),
                bench.ledger(),
                bench.quotation().filter(quoted -> quoted.status() != QuotationStatus.ACCEPTED));
        for (Pick pick : picks) {
            Optional<Product> product = tools.product(pick.sku(), bench);
            product.ifPresent(
                    row -> items.add(QuoteItem.of(row, pick.quantity()).less(off)));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Quotation order = engine.draft(PREVIEW, "preview", items, QuoteTerms.of(bench.tenant(), bench.now()));
        bench.prove(List.of(new Evidence.Quoted(order)));
        return Optional.of(order);
    }
}
