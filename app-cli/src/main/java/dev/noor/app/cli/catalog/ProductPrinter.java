package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prints products for people and for scripts. */
final class ProductPrinter {

    private static final String ROW = "%-14s %12s %4s  %-8s %s";

    private final PrintWriter out;

    ProductPrinter(PrintWriter out) {
        this.out = out;
    }

    /** One line a product. */
    void table(List<Product> products) {
        out.println(String.format(ROW, "SKU", "PRICE", "", "STOCK", "NAME"));
        for (Product product : products) {
            out.println(String.format(
                    ROW,
                    product.sku(),
                    product.price().toDecimal().toPlainString(),
                    product.price().currency(),
                    stock(product.stock()),
                    product.name().english() + kind(product)));
        }
    }

    /** Everything that is known of one product. */
    void details(Product product) {
        line("SKU", product.sku().value());
        for (Language language : Language.values()) {
            Optional.ofNullable(product.name().texts().get(language))
                    .ifPresent(name -> line("name (" + language.tag() + ")", name));
        }
        line("type", product.type());
        product.series().ifPresent(series -> line("series", series));
        line(
                "price",
                product.price().toDecimal().toPlainString() + " "
                        + product.price().currency());
        line("stock", stock(product.stock()));
        line(
                "concepts",
                String.join(
                        ", ", product.concepts().stream().map(Object::toString).toList()));
        line("categories", String.join(", ", product.categories()));
        line("colours", String.join(", ", product.colours()));
        line("size", size(product.dimensions()));
        product.seats().ifPresent(seats -> line("seats", String.valueOf(seats)));
        product.attributes().forEach(this::line);
        line("description", product.description().english());
    }

    /** One JSON object a product. */
    void json(Product product) {
        ObjectNode line = JsonText.object();
        line.put("sku", product.sku().value());
        line.put("name", product.name().english());
        line.put("type", product.type());
        line.put("price", product.price().toDecimal());
        line.put("currency", product.price().currency().getCurrencyCode());
        line.put("stock", stock(product.stock()));
        ArrayNode concepts = line.putArray("concepts");
        product.concepts().forEach(concept -> concepts.add(concept.value()));
        out.println(JsonText.line(line));
    }

    private void line(String name, String value) {
        if (!value.isBlank()) {
            out.println(String.format("%-12s %s", name, value));
        }
    }

    private static String kind(Product product) {
        return product.type().isBlank() ? "" : ", " + product.type();
    }

    private static String stock(StockLevel stock) {
        return switch (stock) {
            case StockLevel.Counted counted -> String.valueOf(counted.units());
            case StockLevel.Flagged flagged -> flagged.inStock() ? "yes" : "no";
            case StockLevel.Unknown unknown -> "unknown";
        };
    }

    private static String size(Dimensions size) {
        return (centimetres("W", size.widthMm()) + centimetres("D", size.depthMm()) + centimetres("H", size.heightMm()))
                .strip();
    }

    private static String centimetres(String name, Optional<Integer> millimetres) {
        return millimetres
                .map(length -> name + " "
                        + BigDecimal.valueOf(length, 1).stripTrailingZeros().toPlainString() + " cm ")
                .orElse("");
    }
}
