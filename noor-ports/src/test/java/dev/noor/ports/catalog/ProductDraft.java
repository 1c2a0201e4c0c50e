package dev.noor.ports.catalog;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A product that states nothing but a SKU, a name and a price of AED 100, until a test states more. */
public final class ProductDraft {
    private static final Currency AED = Currency.getInstance("AED");

    private final Sku sku;
    private LocalizedText name;
    private LocalizedText description = LocalizedText.english("");
    private Optional<String> series = Optional.empty();
    private String type = "Item";
    private List<ConceptId> concepts = List.of();
    private Money price = new Money(10_000, AED);
    private StockLevel stock = new StockLevel.Unknown();
    private List<String> colours = List.of();
    private Optional<Integer> widthMm = Optional.empty();
    private Optional<Integer> depthMm = Optional.empty();
    private Optional<Integer> heightMm = Optional.empty();
    private Optional<Integer> seats = Optional.empty();
    private final List<String> categories = new ArrayList<>();
    private final Map<String, String> attributes = new TreeMap<>();

    ProductDraft(String sku) {
        this.sku = new Sku(sku);
        this.name = LocalizedText.english("Model " + sku);
    }

    public ProductDraft named(String english) {
        this.name = LocalizedText.english(english);
        return this;
    }

    public ProductDraft named(LocalizedText everywhere) {
        this.name = everywhere;
        return this;
    }

    public ProductDraft described(String english) {
        this.description = LocalizedText.english(english);
        return this;
    }

    public ProductDraft ofSeries(String line) {
        this.series = Optional.of(line);
        return this;
    }

    public ProductDraft ofType(String words) {
        this.type = words;
        return this;
    }

    public ProductDraft under(String... ids) {
        this.concepts = Arrays.stream(ids).map(ConceptId::new).toList();
        return this;
    }

    public ProductDraft inCategory(String category) {
        this.categories.add(category);
        return this;
    }

    /** In whole dirhams. */
    public ProductDraft priced(long dirhams) {
        return priced(new Money(dirhams * 100, AED));
    }

    public ProductDraft priced(Money amount) {
        this.price = amount;
        return this;
    }

    public ProductDraft stocked(StockLevel level) {
        this.stock = level;
        return this;
    }

    public ProductDraft coloured(String... words) {
        this.colours = List.of(words);
        return this;
    }

    public ProductDraft wide(int millimetres) {
        this.widthMm = Optional.of(millimetres);
        return this;
    }

    public ProductDraft deep(int millimetres) {
        this.depthMm = Optional.of(millimetres);
        return this;
    }

    public ProductDraft high(int millimetres) {
        this.heightMm = Optional.of(millimetres);
        return this;
    }

    public ProductDraft seating(int people) {
        this.seats = Optional.of(people);
        return this;
    }

    public ProductDraft with(String attribute, String value) {
        this.attributes.put(attribute, value);
        return this;
    }

    public Product build() {
        return new Product(
                sku,
                name,
                description,
                series,
                type,
                concepts,
                categories,
                price,
                stock,
                colours,
                new Dimensions(widthMm, depthMm, heightMm),
                seats,
                attributes);
    }
}
