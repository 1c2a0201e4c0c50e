package dev.noor.adapter.files.feed;

import dev.noor.ports.Language;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a field of a product file can be, with the names it commonly goes by. Names are compared without case and
 * separators; where a file has several names of one field, the one listed first is it and the others are attributes.
 */
enum SourceField {
    SKU(
            "sku",
            "item code",
            "article",
            "article number",
            "product code",
            "item number",
            "variant sku",
            "product sku",
            "item sku",
            "code",
            "id",
            "product id",
            "item id"),
    NAME("name", "product name", "item name", "title", "product", "name en", "name english"),
    NAME_AR("name ar", "name arabic", "product name ar", "title ar"),
    NAME_RU("name ru", "name russian", "product name ru", "title ru"),
    DESCRIPTION("description", "desc", "product description", "details", "description en"),
    DESCRIPTION_AR("description ar", "description arabic", "desc ar"),
    DESCRIPTION_RU("description ru", "description russian", "desc ru"),
    SERIES("series", "line", "product line", "collection", "family", "product family", "brand family", "range"),
    TYPE("type", "product type", "kind", "item type"),
    CATEGORY(
            "categories", "category", "product category", "category name", "product group", "item group", "department"),
    PRICE(
            "price",
            "unit price",
            "selling price",
            "sales rate",
            "rate",
            "amount",
            "price amount",
            "regular price",
            "sale price",
            "list price",
            "retail price",
            "variant price"),
    CURRENCY("currency", "currency code", "price currency"),
    STOCK(
            "stock",
            "stock on hand",
            "available stock",
            "on hand",
            "stock quantity",
            "stock qty",
            "quantity on hand",
            "inventory quantity",
            "inventory qty",
            "variant inventory qty",
            "quantity",
            "qty",
            "available",
            "inventory"),
    IN_STOCK("in stock", "availability", "is available"),
    COLOUR("colours", "colors", "colour", "color"),
    WIDTH("width cm", "width mm", "width m", "width in", "width"),
    DEPTH("depth cm", "depth mm", "depth m", "depth in", "depth"),
    HEIGHT("height cm", "height mm", "height m", "height in", "height"),
    SEATS("seats", "seating capacity", "seat capacity", "number of seats", "persons");

    private static final String PRICE_PREFIX = "price";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Map<String, SourceField> BY_NAME = new HashMap<>();

    static {
        for (SourceField field : values()) {
            field.names.forEach(name -> BY_NAME.put(name, field));
        }
    }

    private final List<String> names;

    SourceField(String... names) {
        this.names = Arrays.stream(names).map(FieldNames::folded).toList();
    }

    /** The field a folded name commonly stands for. */
    static Optional<SourceField> named(String folded) {
        SourceField exact = BY_NAME.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (currencyOf(folded).isPresent()) {
            return Optional.of(PRICE);
        }
        // in_stock_online, in_stock_dubai: whatever the place, it tells whether there is any
        return folded.startsWith("instock") ? Optional.of(IN_STOCK) : Optional.empty();
    }

    /** The currency in a price's name, as in {@code price_aed}. */
    static Optional<String> currencyOf(String folded) {
        return folded.startsWith(PRICE_PREFIX)
                ? Optional.of(folded.substring(PRICE_PREFIX.length()).toUpperCase(Locale.ROOT))
                        .filter(CURRENCIES::contains)
                : Optional.empty();
    }

    /** How early {@code folded} stands among this field's names; the lower the better. */
    int rank(String folded) {
        int index = names.indexOf(folded);
        return index < 0 ? names.size() : index;
    }

    /** The key in a mapping file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SourceField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static SourceField name(Language language) {
        return switch (language) {
            case EN -> NAME;
            case AR -> NAME_AR;
            case RU -> NAME_RU;
        };
    }

    static SourceField description(Language language) {
        return switch (language) {
            case EN -> DESCRIPTION;
            case AR -> DESCRIPTION_AR;
            case RU -> DESCRIPTION_RU;
        };
    }
}
