package dev.noor.core.rfq;

import dev.noor.core.catalog.NearNames;
import dev.noor.core.reading.GoodsRow;
import dev.noor.core.reading.Reader;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the product that a row names, and how surely. */
final class Matching {
    private final Reader reader;
    private final NearNames near;
    private final Function<String, List<Product>> named;

    /** @param named the products that a code or a model name may mean */
    Matching(ServedTenant shop, Function<String, List<Product>> named) {
        this.reader = shop.reader();
        this.near = shop.nearNames();
        this.named = named;
    }

    /** A row and what it names. */
    sealed interface Match {
        /** @param row as it was read, without a slip that was found in it */
        record One(Product product, Confidence confidence, GoodsRow row) implements Match {}

        record Not(RowResult result) implements Match {}
    }

    Match match(String text, GoodsRow row) {
        Map<String, List<Product>> found = new LinkedHashMap<>();
        row.models().forEach(model -> found.put(model, named.apply(model)));
        Match plain = plain(found, row);
        return plain instanceof Match.One ? plain : slip(text).orElse(plain);
    }

    private static Match plain(Map<String, List<Product>> found, GoodsRow row) {
        if (found.values().stream().allMatch(List::isEmpty)) {
            return new Match.Not(nothing(row));
        }
        if (found.size() > 1) {
            return several(found, row);
        }
        Map.Entry<String, List<Product>> only = found.entrySet().iterator().next();
        if (only.getValue().size() > 1) {
            return narrowed(only.getKey(), only.getValue(), row);
        }
        Product product = only.getValue().getFirst();
        return one(product, confidence(only.getKey(), product), row);
    }

    private static Match one(Product product, Confidence confidence, GoodsRow row) {
        return confidence.isOrdered()
                ? new Match.One(product, confidence, row)
                : new Match.Not(new RowResult.Likely(product, confidence));
    }

    /** What another spelling of a name means, or a slip in it. */
    private Optional<Match> slip(String text) {
        return near.in(text).flatMap(slip -> {
            List<Product> products = named.apply(slip.name());
            boolean spelt = Sku.fold(slip.written()).equals(Sku.fold(slip.name()));
            return products.size() == 1
                    ? Optional.of(one(
                            products.getFirst(),
                            spelt ? confidence(slip.name(), products.getFirst()) : Confidence.SPELLING,
                            reader.row(slip.corrected())))
                    : Optional.empty();
        });
    }

    private static RowResult nothing(GoodsRow row) {
        if (!row.models().isEmpty()) {
            return new RowResult.Unknown(row.models().getFirst());
        }
        return row.kinds().isEmpty()
                ? new RowResult.Talk()
                : new RowResult.Which(row.kinds().getFirst());
    }

    /** A row with several names orders none of them, unless they are one product. */
    private static Match several(Map<String, List<Product>> found, GoodsRow row) {
        List<Product> products =
                found.values().stream().flatMap(List::stream).distinct().toList();
        boolean allKnown = found.values().stream().noneMatch(List::isEmpty);
        if (products.size() == 1) {
            String name = found.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            Confidence confidence = allKnown ? confidence(name, products.getFirst()) : Confidence.WORDS;
            return one(products.getFirst(), confidence, row);
        }
        return new Match.Not(new RowResult.Several(String.join(", ", found.keySet()), products));
    }

    /** Of products that share a name, the one that the row's other words leave is likely. */
    private static Match narrowed(String name, List<Product> products, GoodsRow row) {
        List<Product> left = new ArrayList<>(products);
        row.kinds().forEach(kind -> left.removeIf(product -> !product.concepts().contains(kind)));
        row.colours()
                .forEach(colour -> left.removeIf(product -> !product.colours().contains(colour)));
        return new Match.Not(
                left.size() == 1
                        ? new RowResult.Likely(left.getFirst(), Confidence.WORDS)
                        : new RowResult.Several(name, products));
    }

    private static Confidence confidence(String written, Product product) {
        String fold = Sku.fold(written);
        if (fold.equals(product.sku().folded())) {
            return Confidence.CODE;
        }
        boolean named = product.name().texts().values().stream().anyMatch(name -> isName(fold, Sku.fold(name)));
        return named ? Confidence.NAME : Confidence.WORDS;
    }

    /** "CH 61" is not how CH 616 is called, and "NOVO 2400" is how "NOVO 2400 desk" is. */
    private static boolean isName(String written, String name) {
        int at = name.indexOf(written);
        if (at < 0 || written.isEmpty()) {
            return false;
        }
        int end = at + written.length();
        boolean cutBefore = at > 0 && bothDigits(name.charAt(at - 1), written.charAt(0));
        boolean cutBehind = end < name.length() && bothDigits(name.charAt(end), written.charAt(written.length() - 1));
        return !cutBefore && !cutBehind;
    }

    private static boolean bothDigits(char one, char other) {
        return Character.isDigit(one) && Character.isDigit(other);
    }
}
