package dev.noor.core.brain;

import dev.noor.core.ledger.KindPieces;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.reading.Item;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.turn.Effect;
import java.util.List;
import java.util.Optional;

/** Keeps how many of each kind were asked for, so that a model chosen later comes in the pieces of its kind. */
final class KindCounts {
    private KindCounts() {}

    /** Call when the other facts of the burst were recorded. */
    static void record(TurnContext turn) {
        Workbench bench = turn.bench();
        KindPieces before = bench.ledger().pieces();
        KindPieces now = before;
        for (Item item : counted(turn)) {
            Optional<Quantity> pieces = item.quantity().flatMap(Quantity::orderable);
            Optional<ConceptId> kind = item.product().or(() -> onlyKind(bench.ledger()));
            if (kind.isPresent() && pieces.isPresent()) {
                now = now.with(kind.get(), pieces.get());
            }
        }
        if (!now.equals(before)) {
            bench.apply(new Effect.RecordFact(new Fact(FactSlot.PIECES, now.format(), bench.source(), bench.now())));
        }
    }

    /** Models come with pieces of their own. */
    private static List<Item> counted(TurnContext turn) {
        return turn.reading().items().stream()
                .filter(item -> item.model().isEmpty() && item.quantity().isPresent())
                .toList();
    }

    /** "Make it 8": of the one kind that is spoken of. */
    private static Optional<ConceptId> onlyKind(Ledger ledger) {
        return ledger.kinds().size() == 1
                ? Optional.of(new ConceptId(ledger.kinds().getFirst()))
                : Optional.empty();
    }
}
