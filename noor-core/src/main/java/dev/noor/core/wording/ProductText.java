package dev.noor.core.wording;

import dev.noor.core.catalog.Detail;
import dev.noor.core.catalog.StatedDetails;
import dev.noor.core.catalog.Trait;
import dev.noor.ports.Language;
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
    private final Wording wording;
    private final NumberText numbers;
    private final LexiconWords words;
    private final DetailText details;
    private final Reasons reasons;

    public ProductText(
            Wording wording, NumberText numbers, LexiconWords words, DetailText details, StatedDetails stated) {
        this.wording = wording;
        this.numbers = numbers;
        this.words = words;
        this.details = details;
        this.reasons = new Reasons(details, stated);
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

    /** The model's own short name, where it is its SKU; else the whole name. */
    public String model(Product product) {
        String sku = product.sku().value();
        return product.name().english().contains(sku) ? sku : name(product);
    }

    /** The models in one list: "CH 616 and CH 640". */
    public String models(List<Product> products) {
        return wording.list(products.stream().map(this::model).toList());
    }

    /** One line of a list of options: name, price, and the facts that help to choose. */
    public String option(Product product) {
        return options(List.of(product), List.of()).getFirst();
    }

    /** A line for each: name, price, the reason to choose it, stock. What was asked for is the first reason. */
    public List<String> options(List<Product> products, List<Trait> asked) {
        return products.stream()
                .map(product -> line(product, facts(product, products, asked)))
                .toList();
    }

    /** A line for each: price, what it states differently from the others, stock. */
    public List<String> compared(List<Product> products) {
        return products.stream()
                .map(product -> {
                    List<String> facts = new ArrayList<>(reasons.differences(product, products));
                    stock(product.stock()).ifPresent(facts::add);
                    return line(product, facts);
                })
                .toList();
    }

    /** The weightiest thing that a product states differently from the others. */
    public Optional<String> difference(Product product, List<Product> among) {
        return reasons.differences(product, among).stream().findFirst();
    }

    /** What a product states that is more than the other states. */
    public List<String> merits(Product product, Product than) {
        return reasons.merits(product, than);
    }

    /** What the row states, in words. */
    public String detail(Product product, Detail detail) {
        return details.of(product, detail);
    }

    /** What a trait is called. */
    public String name(Trait trait) {
        return details.name(trait);
    }

    /** Colours in a row. */
    public String colours(List<String> colours) {
        return details.colours(colours);
    }

    private String line(Product product, List<String> facts) {
        String price = numbers.price(product.price());
        return facts.isEmpty()
                ? wording.say(Phrase.OPTION_BARE, Map.of("name", name(product), "price", price))
                : wording.say(
                        Phrase.OPTION,
                        Map.of("name", name(product), "price", price, "facts", String.join(wording.comma(), facts)));
    }

    private List<String> facts(Product product, List<Product> among, List<Trait> asked) {
        List<String> facts = new ArrayList<>(reasons.of(product, among, asked));
        stock(product.stock()).ifPresent(facts::add);
        return facts;
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
}
