package dev.noor.core.wording;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what a product's row states, in the customer's language, and nothing else. Immutable. */
public final class ProductText {
    private static final int MOST_FACTS = 4;
    private static final int MOST_COLOURS = 3;

    private final Wording wording;
    private final NumberText numbers;
    private final LexiconWords words;

    public ProductText(Wording wording, NumberText numbers, LexiconWords words) {
        this.wording = wording;
        this.numbers = numbers;
        this.words = words;
    }

    /** The name customers of the language read; a bare model name is followed by what the thing is. */
    public String name(Product product) {
        Language language = wording.language();
        String name = product.name().in(language);
        boolean translated = product.name().texts().containsKey(language) && language != Language.EN;
        if (translated || saysWhatItIs(product)) {
            return name;
        }
        return kind(product, language)
                .map(kind -> language == Language.EN ? name + " " + kind : kind + " " + name)
                .orElse(name);
    }

    private static boolean saysWhatItIs(Product product) {
        String name = product.name().english().toLowerCase(Locale.ROOT);
        return Arrays.stream(product.type().toLowerCase(Locale.ROOT).split(" ")).anyMatch(name::contains);
    }

    /** In English as the catalogue has it; elsewhere the word of its concept, where the lexicon has one. */
    private Optional<String> kind(Product product, Language language) {
        if (language == Language.EN) {
            return Optional.of(product.type().toLowerCase(Locale.ROOT)).filter(type -> !type.isBlank());
        }
        return product.concepts().stream()
                .findFirst()
                .map(concept -> words.word(Kind.PRODUCT, concept.value(), language))
                .filter(word -> !word.equals(product.concepts().getFirst().value()));
    }

    /** One line of a list of options: name, price, and the facts that help to choose. */
    public String option(Product product) {
        List<String> facts = facts(product);
        String price = numbers.price(product.price());
        return facts.isEmpty()
                ? wording.say(Phrase.OPTION_BARE, Map.of("name", name(product), "price", price))
                : wording.say(
                        Phrase.OPTION,
                        Map.of("name", name(product), "price", price, "facts", String.join(comma(), facts)));
    }

    private List<String> facts(Product product) {
        List<String> facts = new ArrayList<>();
        size(product.dimensions()).ifPresent(facts::add);
        product.seats()
                .ifPresent(seats -> facts.add(wording.say(Phrase.FACT_SEATS, Map.of("count", numbers.count(seats)))));
        colours(product).ifPresent(facts::add);
        warrantyYears(product).ifPresent(years -> facts.add(wording.say(Phrase.FACT_WARRANTY, Map.of("years", years))));
        List<String> chosen = new ArrayList<>(facts.subList(0, Math.min(facts.size(), MOST_FACTS - 1)));
        stock(product.stock()).ifPresent(chosen::add);
        return chosen;
    }

    private Optional<String> size(Dimensions dimensions) {
        if (dimensions.widthMm().isPresent() && dimensions.depthMm().isPresent()) {
            return Optional.of(wording.say(
                    Phrase.FACT_SIZE,
                    Map.of(
                            "width", numbers.centimetres(dimensions.widthMm().get()),
                            "depth", numbers.centimetres(dimensions.depthMm().get()))));
        }
        return dimensions
                .widthMm()
                .map(width -> wording.say(Phrase.FACT_WIDTH, Map.of("cm", numbers.centimetres(width))))
                .or(() -> dimensions
                        .heightMm()
                        .map(height -> wording.say(Phrase.FACT_HEIGHT, Map.of("cm", numbers.centimetres(height)))));
    }

    private Optional<String> colours(Product product) {
        if (product.colours().isEmpty()) {
            return Optional.empty();
        }
        List<String> named = product.colours().stream()
                .limit(MOST_COLOURS)
                .map(colour -> words.word(Kind.COLOUR, colour, wording.language()))
                .toList();
        return Optional.of(wording.say(Phrase.FACT_COLOUR, Map.of("colours", String.join("/", named))));
    }

    private static Optional<String> warrantyYears(Product product) {
        String warranty = product.attributes().getOrDefault("warranty", "");
        String digits = warranty.replaceAll("[^0-9].*", "");
        return digits.isEmpty() || !warranty.contains("year") ? Optional.empty() : Optional.of(digits);
    }

    private Optional<String> stock(StockLevel stock) {
        return switch (stock) {
            case StockLevel.Counted(int units)
            when units > 0 -> Optional.of(wording.say(Phrase.FACT_STOCK, Map.of("count", numbers.count(units))));
            case StockLevel.Counted none -> Optional.of(wording.say(Phrase.FACT_OUT_OF_STOCK));
            case StockLevel.Flagged(boolean inStock) ->
                Optional.of(wording.say(inStock ? Phrase.FACT_IN_STOCK : Phrase.FACT_OUT_OF_STOCK));
            case StockLevel.Unknown unknown -> Optional.empty();
        };
    }

    private String comma() {
        return wording.language() == Language.AR ? "، " : ", ";
    }
}
