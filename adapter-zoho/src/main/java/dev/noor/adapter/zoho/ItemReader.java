package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes products of Inventory's items, whose numbers come as texts too, and whose missing values as empty ones. What is
 * wrong with one item is said of it and harms no other. Thread-safe.
 */
final class ItemReader {
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("1e12");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final List<String> COLOURS = List.of("colour", "color");
    private static final List<String> STOCKS = List.of("available_for_sale_stock", "available_stock", "stock_on_hand");

    private final Currency currency;

    ItemReader(Currency currency) {
        this.currency = currency;
    }

    Item read(JsonNode item) {
        String id = text(item, "item_id").orElse("");
        Optional<Sku> sku = Optional.empty();
        try {
            if (!item.isObject()) {
                throw new BadItemException("is no object");
            }
            sku = sku(item);
            Sku known = sku.orElseThrow(() -> new BadItemException("has no SKU"));
            String status = text(item, "status").orElse("active").toLowerCase(Locale.ROOT);
            return status.equals("active") ? new Item.Sold(product(item, known)) : new Item.Withdrawn(known);
        } catch (BadItemException bad) {
            return new Item.Faulty(id, sku, String.valueOf(bad.getMessage()));
        }
    }

    private static Optional<Sku> sku(JsonNode item) throws BadItemException {
        Optional<String> written = text(item, "sku");
        try {
            return written.map(Sku::new);
        } catch (IllegalArgumentException refused) {
            throw new BadItemException(String.valueOf(refused.getMessage()));
        }
    }

    private Product product(JsonNode item, Sku sku) throws BadItemException {
        String name = text(item, "name").orElseThrow(() -> new BadItemException("has no name"));
        if (name.length() > LONGEST_NAME) {
            throw new BadItemException("has a name of " + name.length() + " characters, more than " + LONGEST_NAME);
        }
        String description = text(item, "description").orElse("");
        if (description.length() > LONGEST_TEXT) {
            throw new BadItemException("has a description of more than " + LONGEST_TEXT + " characters");
        }
        List<String> categories = Stream.of("category_name", "group_name")
                .flatMap(member -> text(item, member).stream())
                .distinct()
                .toList();
        Map<String, String> attributes = attributes(item);
        List<String> colours = new ArrayList<>();
        COLOURS.forEach(word -> Optional.ofNullable(attributes.remove(word))
                .ifPresent(colour -> colours.add(colour.toLowerCase(Locale.ROOT))));
        return new Product(
                sku,
                LocalizedText.english(name),
                LocalizedText.english(description),
                Optional.empty(),
                categories.stream().findFirst().orElse(""),
                List.of(),
                categories,
                price(item),
                stock(item),
                colours,
                Dimensions.UNKNOWN,
                Optional.empty(),
                attributes);
    }

    private Money price(JsonNode item) throws BadItemException {
        BigDecimal rate = number(item, "rate").orElseThrow(() -> new BadItemException("has no price"));
        if (rate.signum() < 0) {
            throw new BadItemException("has a price below 0");
        }
        if (rate.compareTo(HIGHEST_PRICE) > 0) {
            throw new BadItemException("has a price above 1,000,000,000,000");
        }
        Money price = Money.rounded(rate, currency);
        if (price.minorUnits() == 0) {
            throw new BadItemException("has the price 0");
        }
        return price;
    }

    /** What was sold beyond the stock counts as none. */
    private static StockLevel stock(JsonNode item) throws BadItemException {
        for (String member : STOCKS) {
            Optional<BigDecimal> count = number(item, member);
            if (count.isPresent()) {
                BigDecimal units = count.get().max(BigDecimal.ZERO).min(MOST_UNITS);
                return new StockLevel.Counted(
                        units.setScale(0, RoundingMode.FLOOR).intValueExact());
            }
        }
        return new StockLevel.Unknown();
    }

    private static Map<String, String> attributes(JsonNode item) {
        Map<String, String> attributes = new TreeMap<>();
        text(item, "brand").ifPresent(brand -> attributes.put("brand", brand));
        text(item, "manufacturer").ifPresent(maker -> attributes.put("manufacturer", maker));
        for (JsonNode field : item.path("custom_fields")) {
            Optional<String> label = text(field, "label");
            Optional<String> value = text(field, "value");
            if (label.isPresent() && value.isPresent() && label.get().length() <= 60) {
                attributes.put(label.get().toLowerCase(Locale.ROOT), value.get());
            }
        }
        return attributes;
    }

    /** A text, or a number or truth as one; empty for what is missing, null, blank or nested. */
    private static Optional<String> text(JsonNode item, String member) {
        JsonNode value = item.path(member);
        return value.isValueNode()
                ? Optional.of(FORBIDDEN
                                .matcher(value.asText(""))
                                .replaceAll(" ")
                                .strip())
                        .filter(text -> !text.isEmpty() && !value.isNull())
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode item, String member) throws BadItemException {
        JsonNode value = item.path(member);
        if (value.isNumber()) {
            return Optional.of(value.decimalValue());
        }
        Optional<String> text = text(item, member);
        if (text.isPresent() && !NUMBER.matcher(text.get()).matches()) {
            throw new BadItemException("has no number as " + member);
        }
        return text.map(BigDecimal::new);
    }
}
