package dev.noor.app.cli.catalog;

import dev.noor.core.catalog.CatalogDiff.Change;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.util.ArrayList;
import java.util.List;

/** What would change of a product, in a line. */
final class SyncDiffLine {
    private SyncDiffLine() {}

    static String of(Change change) {
        Product before = change.before();
        Product after = change.after();
        List<String> parts = new ArrayList<>();
        if (!before.price().equals(after.price())) {
            parts.add("price " + amount(before) + " to " + amount(after));
        }
        if (!before.stock().equals(after.stock())) {
            parts.add("stock " + stock(before.stock()) + " to " + stock(after.stock()));
        }
        if (!before.name().equals(after.name())) {
            parts.add("name");
        }
        return after.sku() + ": " + (parts.isEmpty() ? "details" : String.join(", ", parts));
    }

    private static String amount(Product product) {
        return product.price().toDecimal().toPlainString();
    }

    private static String stock(StockLevel stock) {
        return switch (stock) {
            case StockLevel.Counted counted -> String.valueOf(counted.units());
            case StockLevel.Flagged flagged -> flagged.inStock() ? "in stock" : "none";
            case StockLevel.Unknown unknown -> "unknown";
        };
    }
}
