package dev.noor.ports.turn;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.Quotation;
import java.math.BigDecimal;

/** What a figure, a name or a claim of a reply is traced to. All of it was read or computed in the same turn. */
public sealed interface Evidence {
    /** A row of the catalogue. */
    record ProductRow(Product product) implements Evidence {}

    /** A piece of knowledge. */
    record PassageText(Passage passage) implements Evidence {}

    /** What the customer told. */
    record Told(Fact fact) implements Evidence {}

    /** An amount computed from rows: quantity × price of one product. */
    record Amount(Sku sku, int quantity, Money amount) implements Evidence {}

    /** A quotation with its totals. */
    record Quoted(Quotation quotation) implements Evidence {}

    /** An order of this customer, and how far it is. */
    record Ordered(OrderReference reference, SaleOrderStatus status) implements Evidence {}

    /** A number the tenant's data state or a rule computed, under the name of its source. */
    record Figure(String source, BigDecimal value) implements Evidence {}

    /** A promise of the tenant's registry, with the words it may be made in. */
    record Promised(String promiseId, LocalizedText words) implements Evidence {}
}
