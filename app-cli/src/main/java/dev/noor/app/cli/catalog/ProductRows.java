package dev.noor.app.cli.catalog;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a product file holds: its products in order, and the rows that are none. Not thread-safe. */
final class ProductRows implements ProductFeed.Consumer {

    /** A row that is no product. */
    record Rejected(long line, String reason) {}

    private final List<Product> products = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    static ProductRows of(ProductFeed feed) {
        ProductRows rows = new ProductRows();
        feed.read(rows);
        return rows;
    }

    @Override
    public void accept(Product product) {
        products.add(product);
    }

    @Override
    public void reject(long position, String reason) {
        rejected.add(new Rejected(position, reason));
    }

    List<Product> products() {
        return List.copyOf(products);
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** How much of {@code file} is a product, and how much is not. */
    String summary(Path file) {
        return String.format(
                Locale.ROOT, "%,d products of %s (%,d rows rejected)", products.size(), file, rejected.size());
    }
}
