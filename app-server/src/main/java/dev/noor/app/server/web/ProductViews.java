package dev.noor.app.server.web;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Products as they are shown to programs. Prices are in major units, for one piece, without tax. */
final class ProductViews {
    private ProductViews() {}

    /**
     * A page of the list, or what fits words, best first.
     *
     * @param next what to ask the next page with; null on the last one, and where words are asked for
     */
    record Products(List<ProductItem> products, @Nullable String next) {}

    /**
     * A product.
     *
     * @param units null where the source does not count
     * @param inStock null where the source says nothing
     */
    record ProductItem(
            String sku,
            String name,
            String type,
            @Nullable String series,
            BigDecimal price,
            String currency,
            @Nullable Integer units,
            @Nullable Boolean inStock) {
        static ProductItem of(Product product) {
            return new ProductItem(
                    product.sku().value(),
                    product.name().english(),
                    product.type(),
                    product.series().orElse(null),
                    product.price().toDecimal(),
                    product.price().currency().getCurrencyCode(),
                    ProductViews.units(product.stock()),
                    ProductViews.inStock(product.stock()));
        }
    }

    /**
     * Everything that is known of a product.
     *
     * @param names by language
     * @param descriptions by language
     * @param concepts the kinds it is found under, most specific first
     * @param attributes every further stated fact by its English name
     */
    record ProductDetail(
            ProductItem product,
            @Nullable Instant asOf,
            Map<String, String> names,
            Map<String, String> descriptions,
            List<String> concepts,
            List<String> categories,
            List<String> colours,
            @Nullable Integer widthMm,
            @Nullable Integer depthMm,
            @Nullable Integer heightMm,
            @Nullable Integer seats,
            Map<String, String> attributes) {
        static ProductDetail of(Product product, @Nullable Instant asOf) {
            return new ProductDetail(
                    ProductItem.of(product),
                    asOf,
                    texts(product.name()),
                    texts(product.description()),
                    product.concepts().stream().map(ConceptId::value).toList(),
                    product.categories(),
                    product.colours(),
                    product.dimensions().widthMm().orElse(null),
                    product.dimensions().depthMm().orElse(null),
                    product.dimensions().heightMm().orElse(null),
                    product.seats().orElse(null),
                    product.attributes());
        }

        private static Map<String, String> texts(LocalizedText text) {
            Map<String, String> byTag = new TreeMap<>();
            text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
            return byTag;
        }
    }

    /**
     * The stock of some products.
     *
     * @param unknown the SKUs that no product has
     */
    record Stock(List<StockItem> stock, List<String> unknown) {}

    /**
     * The stock of a product as the mirror has it.
     *
     * @param units null where the source does not count
     * @param inStock null where the source says nothing
     * @param asOf the latest time at which the source is known to have said so; null where none is known
     */
    record StockItem(
            String sku,
            @Nullable Integer units,
            @Nullable Boolean inStock,
            @Nullable Instant asOf) {
        static StockItem of(Product product, @Nullable Instant asOf) {
            return new StockItem(
                    product.sku().value(),
                    ProductViews.units(product.stock()),
                    ProductViews.inStock(product.stock()),
                    asOf);
        }
    }

    private static @Nullable Integer units(StockLevel stock) {
        return stock instanceof StockLevel.Counted counted ? counted.units() : null;
    }

    private static @Nullable Boolean inStock(StockLevel stock) {
        return stock instanceof StockLevel.Unknown ? null : stock.inStock();
    }
}
