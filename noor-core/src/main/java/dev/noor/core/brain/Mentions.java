package dev.noor.core.brain;

import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reading;
import dev.noor.core.reading.Reference;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds which products of the catalogue a burst speaks of: by name, or by pointing at what was shown. */
final class Mentions {
    private final SalesTools tools;
    private final OrderedLines lines;

    @Inject
    Mentions(SalesTools tools, OrderedLines lines) {
        this.tools = tools;
        this.lines = lines;
    }

    /**
     * What a burst speaks of.
     *
     * @param products each with the pieces stated for it
     * @param ambiguous products that one name may mean
     * @param unknown names that the catalogue does not have
     */
    record Mentioned(List<Mention> products, List<Product> ambiguous, List<String> unknown) {
        boolean isEmpty() {
            return products.isEmpty() && ambiguous.isEmpty() && unknown.isEmpty();
        }
    }

    /** A product and how many of it, when the burst says so. */
    record Mention(Product product, Optional<Quantity> quantity) {}

    Mentioned of(TurnContext turn) {
        if (turn.givesDetails()) {
            return new Mentioned(List.of(), List.of(), List.of());
        }
        Mentioned named = named(turn);
        if (!named.isEmpty()) {
            return named;
        }
        Mentioned ordered = ordered(turn);
        return ordered.isEmpty() ? pointedAt(turn) : ordered;
    }

    private Mentioned named(TurnContext turn) {
        List<Mention> products = new ArrayList<>();
        List<Product> ambiguous = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item item : turn.reading().items()) {
            item.model().ifPresent(model -> {
                List<Product> found = tools.products(model, turn.bench());
                if (found.size() == 1) {
                    products.add(new Mention(found.getFirst(), quantity(item.quantity())));
                } else if (found.isEmpty()) {
                    unknown.add(model);
                } else {
                    ambiguous.addAll(found);
                }
            });
        }
        return new Mentioned(products, ambiguous, unknown);
    }

    /** The lines of the order whose pieces change. */
    private Mentioned ordered(TurnContext turn) {
        Optional<Quantity> stated = stated(turn);
        List<Mention> products = lines.recounted(turn).stream()
                .map(product -> new Mention(product, stated))
                .toList();
        return new Mentioned(products, List.of(), List.of());
    }

    private static Optional<Quantity> stated(TurnContext turn) {
        return quantity(turn.reading().slot(SlotName.QTY).map(Integer::valueOf));
    }

    private Mentioned pointedAt(TurnContext turn) {
        Optional<Quantity> stated = stated(turn);
        List<Mention> products = pointed(turn).stream()
                .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                .map(product -> new Mention(product, stated))
                .toList();
        return new Mentioned(products, List.of(), List.of());
    }

    private List<Sku> pointed(TurnContext turn) {
        Workbench bench = turn.bench();
        Reading reading = turn.reading();
        List<Sku> shown = bench.shown();
        if (namesKind(reading) || shown.isEmpty() || turn.confirms()) {
            return List.of();
        }
        List<Sku> referenced = reading.references().stream()
                .flatMap(reference -> referenced(reference, shown, bench).stream())
                .distinct()
                .toList();
        if (!referenced.isEmpty()) {
            return referenced;
        }
        boolean repliesToChoice = turn.asked(Ask.CHOICE) && reading.has(Intent.CONFIRM)
                || turn.asked(Ask.QUANTITY) && reading.slot(SlotName.QTY).isPresent();
        boolean asksAboutIt = reading.has(Intent.PRICE_QUERY)
                || reading.has(Intent.AVAILABILITY)
                || reading.has(Intent.QUOTE_REQUEST)
                || reading.slot(SlotName.QTY).isPresent();
        return shown.size() == 1 && (repliesToChoice || asksAboutIt) ? shown : List.of();
    }

    private List<Sku> referenced(Reference reference, List<Sku> shown, Workbench bench) {
        return switch (reference) {
            case Reference.Ordinal(int n) -> n <= shown.size() ? List.of(shown.get(n - 1)) : List.of();
            case Reference.Last last -> List.of(shown.getLast());
            case Reference.All all -> shown;
            case Reference.Cheapest cheapest ->
                byPrice(shown, bench).stream().limit(1).toList();
            case Reference.Priciest priciest ->
                byPrice(shown, bench).reversed().stream().limit(1).toList();
        };
    }

    private List<Sku> byPrice(List<Sku> shown, Workbench bench) {
        return shown.stream()
                .flatMap(sku -> tools.product(sku, bench).stream())
                .sorted(Comparator.comparing(Product::price))
                .map(Product::sku)
                .toList();
    }

    private static boolean namesKind(Reading reading) {
        return reading.items().stream().anyMatch(item -> item.product().isPresent());
    }

    private static Optional<Quantity> quantity(Optional<Integer> pieces) {
        return pieces.filter(count -> count >= 1 && count <= Quantity.MAX).map(Quantity::new);
    }
}
