package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import java.util.HashMap;
import java.util.Map;

/** One reading of a file: hands each row on as a product or as a rejection, a SKU at most once. Not thread-safe. */
final class FeedRun implements RowSink {
    private final RowReader reader;
    private final ProductFeed.Consumer consumer;
    private final Map<String, Long> lines = new HashMap<>();

    FeedRun(RowReader reader, ProductFeed.Consumer consumer) {
        this.reader = reader;
        this.consumer = consumer;
    }

    @Override
    public void take(SourceRow row) {
        Product product;
        try {
            product = reader.read(row);
            Long first = lines.putIfAbsent(product.sku().folded(), row.line());
            if (first != null) {
                throw new RejectedRow("the SKU " + product.sku() + " repeats that of line " + first);
            }
        } catch (RejectedRow rejected) {
            consumer.reject(row.line(), rejected.reason());
            return;
        }
        consumer.accept(row.line(), product);
    }

    @Override
    public void reject(long line, String reason) {
        consumer.reject(line, reason);
    }
}
