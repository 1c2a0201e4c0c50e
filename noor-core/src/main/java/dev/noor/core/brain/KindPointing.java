package dev.noor.core.brain;

import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reference;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds "the second chair and the first table" in the list that was last given: each counts among its kind. "The first"
 * of a list of several kinds that were all asked for is the first of each.
 */
final class KindPointing {
    private final SalesTools tools;
    private final Pointing pointing;

    @Inject
    KindPointing(SalesTools tools, Pointing pointing) {
        this.tools = tools;
        this.pointing = pointing;
    }

    /** What is pointed at, in the order written; without what was not shown. */
    List<Mentions.Mention> of(TurnContext turn) {
        List<Mentions.Mention> named = named(turn);
        return named.isEmpty() ? ofEach(turn) : named;
    }

    /** One of each kind, when the burst points once, at a place or a price, and all of the list was asked for. */
    private List<Mentions.Mention> ofEach(TurnContext turn) {
        Workbench bench = turn.bench();
        List<Reference> references = turn.reading().references();
        List<List<Sku>> groups = groups(bench);
        boolean each = references.size() == 1
                && isOfAList(references.getFirst())
                && turn.reading().items().isEmpty()
                && groups.size() > 1
                && groups.stream().mapToInt(List::size).sum() == bench.listed().size()
                && bench.shown().equals(bench.listed());
        if (!each) {
            return List.of();
        }
        List<Product> meant = groups.stream()
                .flatMap(group -> pointing.in(group, references.getFirst(), turn).stream())
                .flatMap(sku -> tools.product(sku, bench).stream())
                .toList();
        return meant.size() < groups.size()
                ? List.of()
                : meant.stream()
                        .map(product -> new Mentions.Mention(
                                product, bench.ledger().pieces().of(product.concepts())))
                        .toList();
    }

    private static boolean isOfAList(Reference reference) {
        return reference instanceof Reference.Ordinal
                || reference instanceof Reference.Cheapest
                || reference instanceof Reference.Priciest;
    }

    /** What was listed of each kind of which pieces were told, or else of each that was asked for. */
    private List<List<Sku>> groups(Workbench bench) {
        Collection<String> told = bench.ledger().pieces().byKind().keySet();
        Collection<String> kinds = told.isEmpty() ? bench.ledger().kinds() : told;
        return kinds.stream()
                .map(kind -> bench.listed().stream()
                        .filter(sku -> tools.product(sku, bench)
                                .filter(product -> product.concepts().contains(new ConceptId(kind)))
                                .isPresent())
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private List<Mentions.Mention> named(TurnContext turn) {
        List<Mentions.Mention> meant = turn.reading().items().stream()
                .flatMap(item ->
                        meant(item, turn.bench())
                                .map(product -> new Mentions.Mention(product, pieces(item, product, turn)))
                                .stream())
                .toList();
        boolean counted = meant.stream().anyMatch(mention -> mention.quantity().isPresent());
        return meant.stream()
                .map(mention -> new Mentions.Mention(
                        mention.product(),
                        mention.quantity().or(() -> counted ? Quantity.orderable(1) : Optional.empty())))
                .toList();
    }

    /** Stated now or told before for the kind; beside counted ones it is one. */
    private static Optional<Quantity> pieces(Item item, Product product, TurnContext turn) {
        return item.quantity()
                .flatMap(Quantity::orderable)
                .or(() -> turn.bench().ledger().pieces().of(product.concepts()));
    }

    private Optional<Product> meant(Item item, Workbench bench) {
        if (item.product().isEmpty()
                || item.model().isPresent()
                || item.reference().isEmpty()) {
            return Optional.empty();
        }
        List<Product> ofKind = Stream.concat(bench.listed().stream(), bench.shown().stream())
                .distinct()
                .flatMap(sku -> tools.product(sku, bench).stream())
                .filter(product -> product.concepts().contains(item.product().get()))
                .toList();
        return switch (item.reference().get()) {
            case Reference.Ordinal(int n) when n <= ofKind.size() -> Optional.of(ofKind.get(n - 1));
            case Reference.Last last when !ofKind.isEmpty() -> Optional.of(ofKind.getLast());
            default -> Optional.empty();
        };
    }
}
