package dev.noor.app.cli.catalog;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a product file holds: its products in order, and the rows that are none. Not thread-safe. */
public final class ProductRows implements ProductFeed.Consumer {

    /** A row that is a product. */
    public record Accepted(long line, Product product) {}

    /** A row that is no product. */
    record Rejected(long line, String reason) {}

    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    static ProductRows of(ProductFeed feed) {
        ProductRows rows = new ProductRows();
        feed.read(rows);
        return rows;
    }

    @Override
    public void accept(long position, Product product) {
        accepted.add(new Accepted(position, product));
    }

    @Override
    public void reject(long position, String reason) {
        rejected.add(new Rejected(position, reason));
    }

    List<Product> products() {
        return accepted.stream().map(Accepted::product).toList();
    }

    /** The products with the lines they begin on, from 1. */
    public List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** How much of {@code file} is a product, and how much is not. */
    String summary(Path file) {
        return String.format(
                Locale.ROOT, "%,d products of %s (%,d rows rejected)", accepted.size(), file, rejected.size());
    }
}
