package dev.noor.core.vocabulary;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which products have something, counted by what it is called. Not thread-safe. */
final class Tally {
    private final Map<String, Set<Sku>> skus = new TreeMap<>();
    private final Map<String, Set<String>> kinds = new TreeMap<>();

    void add(String what, Product product) {
        skus.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(product.sku());
    }

    void addAll(String what, List<Sku> having) {
        skus.computeIfAbsent(what, key -> new LinkedHashSet<>()).addAll(having);
    }

    /** One product, with the kind of product that it was said of. */
    void add(String what, String kind, Product product) {
        add(what, product);
        kinds.computeIfAbsent(what, key -> new TreeSet<>()).add(kind);
    }

    Set<String> all() {
        return skus.keySet();
    }

    List<Sku> skus(String what) {
        return new ArrayList<>(skus.getOrDefault(what, Set.of()));
    }

    int count(String what) {
        return skus.getOrDefault(what, Set.of()).size();
    }

    /** The kinds of product that it was said of, in the order of the alphabet. */
    List<String> kinds(String what) {
        return List.copyOf(kinds.getOrDefault(what, Set.of()));
    }
}
