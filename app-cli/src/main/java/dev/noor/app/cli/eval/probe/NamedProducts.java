package dev.noor.app.cli.eval.probe;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which products a reply names, by SKU or by name. */
final class NamedProducts {

    private final String reply;
    private final Assortment assortment;

    NamedProducts(String reply, Assortment assortment) {
        this.reply = reply;
        this.assortment = assortment;
    }

    /** Whether this one is named, whatever else is. */
    boolean has(Product product) {
        return isIn(mentions(List.of(product)).names(), product);
    }

    /** Those of the candidates that are named. */
    List<Product> among(List<Product> candidates) {
        Set<String> names = mentions(candidates).names();
        List<Product> named =
                candidates.stream().filter(product -> isIn(names, product)).toList();
        return named.stream()
                .filter(product -> isMeant(product, alike(product, named)))
                .toList();
    }

    /** The reply with blanks in place of every name that the catalogue knows. */
    String withoutNames(List<Product> candidates) {
        return mentions(candidates).rest();
    }

    private Mentions mentions(List<Product> candidates) {
        Set<String> known = new HashSet<>(assortment.names());
        candidates.forEach(product -> keys(product).forEach(known::add));
        return Mentions.in(reply, known);
    }

    /** Of several products of one name those are meant whose price stands beside the name; all when none does. */
    private boolean isMeant(Product product, List<Product> alike) {
        if (alike.size() == 1 || has(product.sku())) {
            return true;
        }
        List<Product> priced = alike.stream().filter(this::isNamedWithItsPrice).toList();
        return priced.isEmpty() || priced.contains(product);
    }

    private boolean has(Sku sku) {
        return Mentions.in(reply, Set.of(sku.folded())).names().contains(sku.folded());
    }

    private boolean isNamedWithItsPrice(Product product) {
        BigDecimal price = product.price().toDecimal();
        return reply.lines()
                .filter(line -> isIn(
                        new NamedProducts(line, assortment)
                                .mentions(List.of(product))
                                .names(),
                        product))
                .anyMatch(line -> Figure.in(line).stream().anyMatch(figure -> figure.states(price)));
    }

    private static List<Product> alike(Product product, List<Product> named) {
        Set<String> names = names(product).collect(Collectors.toSet());
        List<Product> alike = new ArrayList<>();
        for (Product other : named) {
            if (names(other).anyMatch(names::contains)) {
                alike.add(other);
            }
        }
        return alike;
    }

    private static boolean isIn(Set<String> names, Product product) {
        return keys(product).anyMatch(names::contains);
    }

    private static Stream<String> keys(Product product) {
        return Stream.concat(Stream.of(product.sku().folded()), names(product));
    }

    private static Stream<String> names(Product product) {
        return product.name().texts().values().stream().map(Sku::fold).filter(name -> !name.isEmpty());
    }
}
