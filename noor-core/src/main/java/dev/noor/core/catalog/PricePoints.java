package dev.noor.core.catalog;

import dev.noor.ports.catalog.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks a few offers at different prices from what a search found, so that a customer has a real choice. */
public final class PricePoints {
    /** Beyond the best hits a search holds what fits less well; only among these is chosen. */
    private static final int BEST_HITS = 12;

    private PricePoints() {}

    /** At most {@code most} products of {@code found}, best hits first there, by rising price here. */
    public static List<Product> of(List<Product> found, int most) {
        List<Product> available = preferAvailable(found, most);
        List<Product> byPrice = new ArrayList<>(available.subList(0, Math.min(available.size(), BEST_HITS)));
        byPrice.sort(Comparator.comparing(Product::price)
                .thenComparing(product -> product.sku().value()));
        if (byPrice.size() <= most) {
            return List.copyOf(byPrice);
        }
        List<Product> points = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            points.add(byPrice.get(i * (byPrice.size() - 1) / Math.max(most - 1, 1)));
        }
        return List.copyOf(points);
    }

    private static List<Product> preferAvailable(List<Product> found, int most) {
        List<Product> available =
                found.stream().filter(product -> product.stock().inStock()).toList();
        return available.size() >= most ? available : found;
    }
}
