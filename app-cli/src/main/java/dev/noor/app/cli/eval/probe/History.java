package dev.noor.app.cli.eval.probe;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dialogue has shown so far. Not thread-safe. */
public final class History {

    private final List<String> customerWords = new ArrayList<>();
    private final Map<Sku, Product> rows = new LinkedHashMap<>();
    private Optional<String> lastReply = Optional.empty();

    /** The customer has written this. */
    public void customer(List<String> words) {
        customerWords.addAll(words);
    }

    void read(List<Product> products) {
        products.forEach(product -> rows.put(product.sku(), product));
    }

    /** The turn is over. */
    public void replied(String reply) {
        lastReply = Optional.of(reply);
    }

    List<String> customerWords() {
        return List.copyOf(customerWords);
    }

    /** The products whose rows were read. */
    List<Product> rows() {
        return List.copyOf(rows.values());
    }

    Optional<String> lastReply() {
        return lastReply;
    }
}
