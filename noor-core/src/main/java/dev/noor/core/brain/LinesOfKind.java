package dev.noor.core.brain;

import dev.noor.core.ledger.KindPieces;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.SlotName;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which lines of an order are of the kind of a product, and so how many of it are wanted. */
final class LinesOfKind {
    private final SalesTools tools;

    @Inject
    LinesOfKind(SalesTools tools) {
        this.tools = tools;
    }

    /** The lines of one kind with it: by their own, or by what was asked for last, as any chair for a chair. */
    List<Pick> like(List<ConceptId> concepts, TurnContext turn) {
        List<ConceptId> asked =
                turn.bench().ledger().kinds().stream().map(ConceptId::new).toList();
        return turn.bench().ledger().picks().stream()
                .filter(line -> areOne(concepts(line, turn), concepts, asked))
                .toList();
    }

    /** The one of the lowest price that is ordered of a kind. */
    Optional<Product> cheapest(List<ConceptId> concepts, TurnContext turn) {
        return like(concepts, turn).stream()
                .flatMap(line -> tools.product(line.sku(), turn.bench()).stream())
                .min(Comparator.comparing(Product::price));
    }

    /**
     * As many as were told for the kind; else as many as are ordered of it, unless the burst tells another number; else
     * what was told of pieces at all, while no more than one thing is ordered.
     *
     * @param concepts those of a product, most specific first
     */
    Optional<Quantity> pieces(List<ConceptId> concepts, TurnContext turn) {
        KindPieces told = turn.bench().ledger().pieces();
        if (told.areSeveral()) {
            return told.of(concepts);
        }
        List<Pick> lines = like(concepts, turn);
        boolean restated = turn.reading().slot(SlotName.QTY).isPresent();
        if (lines.size() == 1 && !restated) {
            return Optional.of(lines.getFirst().quantity());
        }
        Ledger ledger = turn.bench().ledger();
        return ledger.picks().size() > 1 ? Optional.empty() : ledger.quantity();
    }

    private List<ConceptId> concepts(Pick line, TurnContext turn) {
        return tools.product(line.sku(), turn.bench()).map(Product::concepts).orElse(List.of());
    }

    private static boolean areOne(List<ConceptId> line, List<ConceptId> other, List<ConceptId> asked) {
        return line.stream().findFirst().equals(other.stream().findFirst())
                || asked.stream().anyMatch(kind -> line.contains(kind) && other.contains(kind));
    }
}
