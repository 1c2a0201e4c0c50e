package dev.noor.adapter.files.feed;

import dev.noor.adapter.files.yaml.CharacterRules;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes products of rows. Not thread-safe. */
final class RowReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[|;\n]");
    private static final int MAX_NAME = 300;
    private static final int MAX_TEXT = 20_000;

    private final Prices prices;
    private final FieldAssignment assignment;

    RowReader(Currency currency, FieldMapping mapping) {
        this.prices = new Prices(currency);
        this.assignment = new FieldAssignment(mapping);
    }

    /**
     * The product of a row.
     *
     * @throws RejectedRow saying what is wrong with it
     */
    Product read(SourceRow row) {
        Fields fields = fields(row);
        Sku sku = sku(fields);
        String name = fields.one(SourceField.NAME).orElseThrow(() -> new RejectedRow("no name"));
        if (name.length() > MAX_NAME) {
            throw new RejectedRow("the name is longer than " + MAX_NAME + " characters");
        }
        Money price = prices.read(
                fields.one(SourceField.PRICE).orElseThrow(() -> new RejectedRow("no price")),
                fields.one(SourceField.CURRENCY).or(fields::currencyOfPrice));
        List<String> categories = fields.list(SourceField.CATEGORY);
        String type = fields.one(SourceField.TYPE)
                .or(() -> categories.stream().findFirst())
                .orElse("");
        String counted = type + " " + name;
        Map<String, String> attributes = new TreeMap<>(StatedCounts.parts(counted));
        Optional<StockLevel> stock = stock(fields);
        Dimensions dimensions = new Dimensions(
                fields.length(SourceField.WIDTH), fields.length(SourceField.DEPTH), fields.length(SourceField.HEIGHT));
        Optional<Integer> seats = fields.one(SourceField.SEATS)
                .flatMap(text -> Numbers.read(text))
                .filter(number ->
                        number.signum() > 0 && number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.precision() - number.scale() <= 4)
                .map(number -> number.intValueExact())
                .or(() -> StatedCounts.seats(type))
                .or(() -> StatedCounts.seats(name));
        attributes.putAll(fields.attributes());
        return new Product(
                sku,
                localized(fields, name),
                description(fields),
                fields.one(SourceField.SERIES).or(() -> SeriesRule.of(name, type, categories)),
                type,
                List.of(),
                categories,
                price,
                stock.orElse(new StockLevel.Unknown()),
                fields.list(SourceField.COLOUR).stream()
                        .map(colour -> colour.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                dimensions,
                seats,
                attributes);
    }

    private Fields fields(SourceRow row) {
        Map<String, SourceField> assigned = assignment.of(row);
        Map<SourceField, Fields.Stated> known = new EnumMap<>(SourceField.class);
        Map<String, String> others = new TreeMap<>();
        row.values().forEach((name, values) -> {
            List<String> texts = values.stream()
                    .map(value -> clean(name, value))
                    .filter(value -> !value.isEmpty())
                    .toList();
            SourceField field = assigned.get(name);
            if (field != null) {
                known.put(field, new Fields.Stated(name, texts));
            } else if (!texts.isEmpty() && !FieldNames.attribute(name).isEmpty()) {
                others.put(FieldNames.attribute(name), String.join(", ", texts));
            }
        });
        return new Fields(known, others);
    }

    private static String clean(String name, String value) {
        if (value.length() > MAX_TEXT) {
            throw new RejectedRow("the field '" + name + "' is longer than " + MAX_TEXT + " characters");
        }
        String text = value.replace("\r\n", "\n").replace('\r', '\n');
        CharacterRules.firstForbidden(text).ifPresent(forbidden -> {
            throw new RejectedRow("the field '" + name + "' holds " + forbidden);
        });
        return text.strip();
    }

    private static Sku sku(Fields fields) {
        String text = fields.one(SourceField.SKU).orElseThrow(() -> new RejectedRow("no SKU"));
        try {
            Sku sku = new Sku(text);
            if (sku.folded().isEmpty()) {
                throw new RejectedRow("the SKU has neither letter nor digit");
            }
            return sku;
        } catch (IllegalArgumentException refused) {
            throw new RejectedRow(String.valueOf(refused.getMessage()));
        }
    }

    private static Optional<StockLevel> stock(Fields fields) {
        return fields.one(SourceField.STOCK)
                .flatMap(Stocks::counted)
                .or(() -> fields.one(SourceField.IN_STOCK).flatMap(Stocks::flagged));
    }

    private static LocalizedText localized(Fields fields, String english) {
        LocalizedText text = LocalizedText.english(english);
        for (Language language : List.of(Language.AR, Language.RU)) {
            Optional<String> translated = fields.one(SourceField.name(language));
            if (translated.isPresent()) {
                text = text.with(language, translated.get());
            }
        }
        return text;
    }

    private static LocalizedText description(Fields fields) {
        LocalizedText text =
                LocalizedText.english(fields.all(SourceField.DESCRIPTION).orElse(""));
        for (Language language : List.of(Language.AR, Language.RU)) {
            Optional<String> translated = fields.all(SourceField.description(language));
            if (translated.isPresent()) {
                text = text.with(language, translated.get());
            }
        }
        return text;
    }

    /** The fields of one row: the known ones and the others. */
    private record Fields(Map<SourceField, Stated> known, Map<String, String> attributes) {

        record Stated(String name, List<String> values) {}

        /** The first value in one line. */
        Optional<String> one(SourceField field) {
            return values(field).stream()
                    .findFirst()
                    .map(value -> SPACES.matcher(value).replaceAll(" "));
        }

        /** All values with their lines. */
        Optional<String> all(SourceField field) {
            List<String> values = values(field);
            return values.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", values));
        }

        List<String> list(SourceField field) {
            return values(field).stream()
                    .flatMap(LIST_SEPARATOR::splitAsStream)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }

        Optional<Integer> length(SourceField field) {
            Stated stated = known.get(field);
            return stated == null
                    ? Optional.empty()
                    : one(field).flatMap(text -> Measures.millimetres(stated.name(), text));
        }

        Optional<String> currencyOfPrice() {
            return Optional.ofNullable(known.get(SourceField.PRICE))
                    .flatMap(stated -> SourceField.currencyOf(FieldNames.folded(stated.name())));
        }

        private List<String> values(SourceField field) {
            Stated stated = known.get(field);
            return stated == null ? List.of() : stated.values();
        }
    }
}
