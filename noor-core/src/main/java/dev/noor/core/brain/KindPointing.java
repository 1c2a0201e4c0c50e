package dev.noor.core.brain;

import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reference;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Quantity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds "the second chair and the first table" in the list that was last given: each counts among its kind. */
final class KindPointing {
    private final SalesTools tools;

    @Inject
    KindPointing(SalesTools tools) {
        this.tools = tools;
    }

    /** What is pointed at, in the order written; without what was not shown. */
    List<Mentions.Mention> of(TurnContext turn) {
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
