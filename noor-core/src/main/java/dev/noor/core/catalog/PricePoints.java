package dev.noor.core.catalog;

import dev.noor.ports.catalog.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks a few offers at different prices from what a search found, so that a customer has a real choice. */
public final class PricePoints {
    /** Beyond the best hits a search holds what fits less well; only among these is chosen. */
    private static final int BEST_HITS = 12;

    /** So many in stock are shown without the ones that are not. */
    private static final int A_CHOICE = 2;

    private PricePoints() {}

    /** At most {@code most} products of {@code found}, best hits first there, by rising price here. */
    public static List<Product> of(List<Product> found, int most) {
        List<Product> available = distinct(preferAvailable(found, most));
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

    /** Two rows of one name and price are one offer to a customer. */
    private static List<Product> distinct(List<Product> products) {
        Set<List<Object>> seen = new HashSet<>();
        return products.stream()
                .filter(product -> seen.add(List.of(product.name().english(), product.price())))
                .toList();
    }

    private static List<Product> preferAvailable(List<Product> found, int most) {
        List<Product> available =
                found.stream().filter(product -> product.stock().inStock()).toList();
        return available.size() >= Math.min(most, A_CHOICE) ? available : found;
    }
}
