package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@code product}, as it is written. */
record ProductRow(
        String skuFolded,
        String sku,
        String nameEn,
        @Nullable String nameAr,
        @Nullable String nameRu,
        String descriptionEn,
        @Nullable String descriptionAr,
        @Nullable String descriptionRu,
        @Nullable String series,
        String type,
        List<String> concepts,
        List<String> categories,
        long priceMinor,
        String currency,
        @Nullable Integer stockUnits,
        @Nullable Boolean inStock,
        List<String> colours,
        @Nullable Integer widthMm,
        @Nullable Integer depthMm,
        @Nullable Integer heightMm,
        @Nullable Integer seats,
        List<String> attributeNames,
        List<String> attributeValues,
        @Nullable String seriesFolded,
        List<String> coloursFolded,
        String title,
        String kind,
        String told,
        String madeOf) {

    static ProductRow of(Product product) {
        return new ProductRow(
                product.sku().folded(),
                product.sku().value(),
                product.name().english(),
                product.name().texts().get(Language.AR),
                product.name().texts().get(Language.RU),
                product.description().english(),
                product.description().texts().get(Language.AR),
                product.description().texts().get(Language.RU),
                product.series().orElse(null),
                product.type(),
                product.concepts().stream().map(ConceptId::value).toList(),
                product.categories(),
                product.price().minorUnits(),
                product.price().currency().getCurrencyCode(),
                product.stock() instanceof StockLevel.Counted counted ? counted.units() : null,
                product.stock() instanceof StockLevel.Unknown
                        ? null
                        : product.stock().inStock(),
                product.colours(),
                product.dimensions().widthMm().orElse(null),
                product.dimensions().depthMm().orElse(null),
                product.dimensions().heightMm().orElse(null),
                product.seats().orElse(null),
                List.copyOf(product.attributes().keySet()),
                List.copyOf(product.attributes().values()),
                product.series().map(ProductRow::folded).orElse(null),
                product.colours().stream().map(ProductRow::folded).toList(),
                title(product),
                kind(product),
                told(product),
                madeOf(product));
    }

    /** A series or colour as it is compared. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String title(Product product) {
        return Words.line(Stream.of(
                        product.name().texts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue),
                        product.series().stream(),
                        Stream.of(product.sku().value(), product.sku().folded()))
                .flatMap(texts -> texts));
    }

    private static String kind(Product product) {
        return Words.line(Stream.of(
                        Stream.of(product.type()),
                        product.concepts().stream().map(ConceptId::value),
                        product.categories().stream(),
                        counts(product))
                .flatMap(texts -> texts));
    }

    /** "drawers6": a count of parts as the one word that a query has it. */
    private static Stream<String> counts(Product product) {
        return product.attributes().entrySet().stream()
                .filter(attribute -> attribute.getValue().chars().allMatch(Character::isDigit))
                .map(attribute -> attribute.getKey() + attribute.getValue());
    }

    private static String told(Product product) {
        return Words.line(
                Stream.of(descriptions(product), product.colours().stream(), product.attributes().values().stream())
                        .flatMap(texts -> texts));
    }

    private static String madeOf(Product product) {
        return Words.singularLine(Stream.of(
                        product.name().texts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue),
                        descriptions(product),
                        product.attributes().entrySet().stream()
                                .filter(attribute -> attribute.getKey().contains("material"))
                                .map(Map.Entry::getValue))
                .flatMap(texts -> texts));
    }

    private static Stream<String> descriptions(Product product) {
        return product.description().texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** The product of the current row. */
    static Product product(ResultSet row) throws SQLException {
        return new Product(
                new Sku(row.getString("sku")),
                localized(row, "name"),
                localized(row, "description"),
                Optional.ofNullable(row.getString("series")),
                row.getString("type"),
                texts(row, "concepts").stream().map(ConceptId::new).toList(),
                texts(row, "categories"),
                new Money(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                stock(row),
                texts(row, "colours"),
                new Dimensions(number(row, "width_mm"), number(row, "depth_mm"), number(row, "height_mm")),
                number(row, "seats"),
                attributes(row));
    }

    static LocalizedText localized(ResultSet row, String column) throws SQLException {
        LocalizedText text = LocalizedText.english(row.getString(column + "_en"));
        String arabic = row.getString(column + "_ar");
        String russian = row.getString(column + "_ru");
        text = arabic == null ? text : text.with(Language.AR, arabic);
        return russian == null ? text : text.with(Language.RU, russian);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static StockLevel stock(ResultSet row) throws SQLException {
        Optional<Integer> units = number(row, "stock_units");
        if (units.isPresent()) {
            return new StockLevel.Counted(units.get());
        }
        boolean inStock = row.getBoolean("in_stock");
        return row.wasNull() ? new StockLevel.Unknown() : new StockLevel.Flagged(inStock);
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private static Map<String, String> attributes(ResultSet row) throws SQLException {
        List<String> names = new ArrayList<>(texts(row, "attribute_names"));
        List<String> values = texts(row, "attribute_values");
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(names.get(i), values.get(i));
        }
        return attributes;
    }
}
