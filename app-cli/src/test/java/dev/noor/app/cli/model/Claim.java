package dev.noor.app.cli.model;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a model says of a product: a line {@code SKU or filter | language | words}.
 *
 * @param harm what is false in the words; empty in a good reply
 */
record Claim(Product product, Language language, String words, String harm) {
    private static final String GOOD = "";

    /** The lines of a file about the products they name; in a filter's line, the first {@code each} it is true of. */
    static List<Claim> of(String file, List<Product> products, int each) {
        try (InputStream lines = Objects.requireNonNull(Claim.class.getResourceAsStream("/claims/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .flatMap(parts -> about(parts, products, each))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Claim> about(String[] parts, List<Product> products, int each) {
        List<Claim> claims = products.stream()
                .filter(product -> isAbout(product, parts[0]))
                .limit(each)
                .map(product -> claim(product, Language.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]))
                .toList();
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("nothing is " + parts[0]);
        }
        return claims.stream();
    }

    private static Claim claim(Product product, Language language, String words) {
        int opened = words.indexOf('[');
        String harm = opened < 0 ? GOOD : words.substring(opened + 1, words.indexOf(']'));
        return new Claim(product, language, filled(product, language, words.replaceAll("[\\[\\]]", "")), harm);
    }

    private static boolean isAbout(Product product, String filter) {
        return product.sku().value().equals(filter)
                || filter.matches(".*[=~>].*")
                        && Stream.of(filter.split("; ")).allMatch(condition -> holds(product, condition));
    }

    private static boolean holds(Product product, String condition) {
        String[] sides = condition.split("[=~>]", 2);
        Optional<String> value = Optional.ofNullable(values(product).get(sides[0]));
        return switch (condition.charAt(sides[0].length())) {
            case '=' -> value.filter(sides[1]::equals).isPresent();
            case '~' -> value.filter(text -> text.contains(sides[1])).isPresent();
            default ->
                value.filter(text -> Integer.parseInt(text) > Integer.parseInt(sides[1]))
                        .isPresent();
        };
    }

    private static Map<String, String> values(Product product) {
        Map<String, String> values = new TreeMap<>(product.attributes());
        values.put("type", product.type());
        values.put("colours", String.join(",", product.colours()));
        if (product.stock() instanceof StockLevel.Counted(int units)) {
            values.put("stock", Integer.toString(units));
        }
        product.seats().ifPresent(seats -> values.put("seats", seats.toString()));
        return values;
    }

    private static String filled(Product product, Language language, String words) {
        Map<String, String> values = values(product);
        return words.replace("{name}", product.name().in(language))
                .replace(
                        "{price}",
                        product.price().toDecimal().stripTrailingZeros().toPlainString())
                .replace("{stock}", values.getOrDefault("stock", ""))
                .replace("{seats}", values.getOrDefault("seats", ""))
                .replace("{warranty}", values.getOrDefault("warranty", "").replaceAll("\\D", ""))
                .replace("{w}", centimetres(product.dimensions().widthMm()))
                .replace("{d}", centimetres(product.dimensions().depthMm()))
                .replace("{h}", centimetres(product.dimensions().heightMm()));
    }

    private static String centimetres(Optional<Integer> millimetres) {
        return millimetres.map(mm -> Integer.toString(mm / 10)).orElse("");
    }
}
