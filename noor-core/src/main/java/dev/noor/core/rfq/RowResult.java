package dev.noor.core.rfq;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Quantity;
import java.util.List;
import java.util.Optional;

/** What became of one row. */
public sealed interface RowResult {
    /** One product and its pieces. */
    record Line(Product product, Quantity quantity, Confidence confidence, Optional<String> colour)
            implements RowResult {}

    /** It names nothing of the trade. */
    record Talk() implements RowResult {}

    /** It names goods of which nothing is ordered. */
    sealed interface Unclear extends RowResult {}

    /** A product, and not how many. */
    record HowMany(Product product) implements Unclear {}

    /** A product and figures of which none or several may be its pieces. */
    record Doubtful(Product product) implements Unclear {}

    /** A product of which all rows together want more pieces than one order takes. */
    record TooMany(Product product, int pieces) implements Unclear {}

    /** A product that is only likely. */
    record Likely(Product product, Confidence confidence) implements Unclear {}

    /** A name that several products have; at least two. */
    record Several(String name, List<Product> products) implements Unclear {
        public Several {
            products = List.copyOf(products);
        }
    }

    /** A kind of goods, and not which. */
    record Which(ConceptId kind) implements Unclear {}

    /** A model that the catalogue does not have. */
    record Unknown(String model) implements Unclear {}
}
