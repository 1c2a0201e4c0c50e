package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reference;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a customer points at among the products that were shown. "The third" and "both" count in the list that was
 * last given, also when one of it was spoken of since.
 */
final class Pointing {
    private final SalesTools tools;
    private final LinesOfKind lines;

    @Inject
    Pointing(SalesTools tools, LinesOfKind lines) {
        this.tools = tools;
        this.lines = lines;
    }

    /** The products meant, in the order shown; empty when none of those shown is. */
    List<Sku> at(Reference reference, TurnContext turn) {
        Workbench bench = turn.bench();
        List<Sku> shown = bench.shown();
        List<Sku> listed = shown.stream().anyMatch(bench.listed()::contains) ? bench.listed() : shown;
        return meant(reference, shown, listed, turn);
    }

    /** The products meant of one list. */
    List<Sku> in(List<Sku> list, Reference reference, TurnContext turn) {
        return meant(reference, list, list, turn);
    }

    private List<Sku> meant(Reference reference, List<Sku> shown, List<Sku> listed, TurnContext turn) {
        Workbench bench = turn.bench();
        List<Sku> several = shown.size() > 1 ? shown : listed;
        return switch (reference) {
            case Reference.Ordinal(int n) -> n <= listed.size() ? List.of(listed.get(n - 1)) : List.of();
            case Reference.Model(int number) -> numbered(number, shown, bench);
            case Reference.Last last -> List.of(listed.getLast());
            // "how much is everything together?" chooses nothing
            case Reference.All all -> turn.reading().has(Cue.IN_TOTAL) ? List.of() : several;
            case Reference.ThisOne thisOne -> putForward(shown, turn);
            case Reference.Cheapest cheapest ->
                byPrice(several, bench).stream().limit(1).toList();
            case Reference.Priciest priciest ->
                byPrice(several, bench).reversed().stream().limit(1).toList();
        };
    }

    /**
     * The only one, or the first of several, whose price was told for the pieces known; nothing that is ordered anyway.
     */
    private List<Sku> putForward(List<Sku> shown, TurnContext turn) {
        Workbench bench = turn.bench();
        boolean ordered = bench.ledger().orders(shown);
        if (ordered || shown.size() == 1) {
            return ordered ? List.of() : shown;
        }
        return shown.stream()
                .limit(1)
                .filter(first -> tools.product(first, bench)
                        .flatMap(product -> lines.pieces(product.concepts(), turn))
                        .isPresent())
                .toList();
    }

    /** "The 640": of those shown, else the model of that number in the series spoken of. */
    private List<Sku> numbered(int number, List<Sku> shown, Workbench bench) {
        List<Product> rows = shown.stream()
                .flatMap(sku -> tools.product(sku, bench).stream())
                .toList();
        String word = Integer.toString(number);
        List<Sku> there = rows.stream()
                .filter(row -> isInName(word, row))
                .map(Product::sku)
                .toList();
        if (!there.isEmpty()) {
            return there;
        }
        return rows.stream()
                .map(row -> row.sku().value().replaceFirst("\\d+.*", word))
                .distinct()
                .map(name -> tools.products(name, bench))
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().sku())
                .limit(1)
                .toList();
    }

    private List<Sku> byPrice(List<Sku> shown, Workbench bench) {
        return shown.stream()
                .flatMap(sku -> tools.product(sku, bench).stream())
                .sorted(Comparator.comparing(Product::price))
                .map(Product::sku)
                .toList();
    }

    static boolean isInName(String word, Product row) {
        return List.of(row.name().english().toLowerCase(Locale.ROOT).split(" "))
                .contains(word.toLowerCase(Locale.ROOT));
    }
}
