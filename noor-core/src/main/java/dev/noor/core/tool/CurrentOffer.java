package dev.noor.core.tool;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.LineColours;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.policy.DiscountPolicy;
import dev.noor.core.quote.Drift;
import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the customer's order is at this moment: the ledger's lines at the catalogue's prices, and to whom. Stateless.
 */
public final class CurrentOffer {
    private final Catalog catalog;
    private final QuoteEngine engine;

    @Inject
    CurrentOffer(Catalog catalog, QuoteEngine engine) {
        this.catalog = catalog;
        this.engine = engine;
    }

    /** What the order came to. */
    public sealed interface Order {
        /** Each line with its product, in the order chosen; at least one. */
        record Lines(List<QuoteItem> items, List<Product> products) implements Order {
            public Lines {
                items = List.copyOf(items);
                products = List.copyOf(products);
            }
        }

        /** Nothing was chosen. */
        record Empty() implements Order {}

        /** The catalogue no longer has one of them. */
        record Gone(Sku sku) implements Order {}
    }

    /** The order as the catalogue has it now, as the next revision of what is quoted, or as another one. */
    public Order order(Workbench bench) {
        // What is sold is not written into any more.
        return order(bench, bench.quotation().filter(quoted -> quoted.status() != QuotationStatus.ACCEPTED));
    }

    private Order order(Workbench bench, Optional<Quotation> priced) {
        Optional<Selection> selection = bench.ledger().selection();
        if (selection.isEmpty()) {
            return new Order.Empty();
        }
        LineColours colours = LineColours.of(bench.ledger());
        List<QuoteItem> items = new ArrayList<>();
        List<Product> products = new ArrayList<>();
        Percent off = DiscountPolicy.settled(bench.tenant().authority(), bench.ledger(), priced);
        for (Pick pick : selection.get().picks()) {
            Optional<Product> product = catalog.find(bench.tenant().id(), pick.sku());
            if (product.isEmpty()) {
                return new Order.Gone(pick.sku());
            }
            items.add(QuoteItem.of(product.get(), pick.quantity())
                    .less(off)
                    .inColour(colours.of(pick.sku()).filter(product.get().colours()::contains)));
            products.add(product.get());
        }
        return new Order.Lines(items, products);
    }

    /** What {@code shown} would say if it were written now; empty when there is nothing to write any more. */
    public Optional<Quotation> instead(Quotation shown, Workbench bench) {
        return order(bench, Optional.of(shown)) instanceof Order.Lines lines
                ? Optional.of(engine.rewrite(
                        shown,
                        lines.items(),
                        QuoteTerms.of(bench.tenant(), bench.now()),
                        recipient(shown, bench.ledger())))
                : Optional.empty();
    }

    /** What the shop no longer stands by. */
    public List<Drift> drift(Quotation shown, Workbench bench) {
        return Drift.of(shown, sku -> catalog.find(bench.tenant().id(), sku), bench.today());
    }

    /** To whom it would go now; what is sold keeps the tax number that it was sold with. */
    private static Recipient recipient(Quotation shown, Ledger ledger) {
        Recipient now = recipient(ledger);
        return shown.status() == QuotationStatus.ACCEPTED
                ? now.taxedAs(shown.recipient().taxNumber())
                : now;
    }

    /** To whom the ledger says the order goes. */
    static Recipient recipient(Ledger ledger) {
        return new Recipient(
                ledger.value(FactSlot.CUSTOMER_NAME),
                ledger.value(FactSlot.COMPANY).filter(company -> !company.equals(Ledger.INDIVIDUAL)),
                ledger.value(FactSlot.TAX_NUMBER),
                ledger.value(FactSlot.EMAIL),
                ledger.value(FactSlot.PHONE),
                ledger.value(FactSlot.ADDRESS),
                ledger.value(FactSlot.DELIVERY_PLACE));
    }
}
