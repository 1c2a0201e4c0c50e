package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a feed hands on. */
final class RecordedFeed implements ProductFeed.Consumer {
    final List<Product> products = new ArrayList<>();
    final List<String> rejections = new ArrayList<>();

    static RecordedFeed of(ProductFeed feed) {
        RecordedFeed recorded = new RecordedFeed();
        feed.read(recorded);
        return recorded;
    }

    @Override
    public void accept(long position, Product product) {
        products.add(product);
    }

    @Override
    public void reject(long position, String reason) {
        rejections.add(position + ": " + reason);
    }

    Product only() {
        if (products.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError(products + " " + rejections);
        }
        return products.getFirst();
    }
}
