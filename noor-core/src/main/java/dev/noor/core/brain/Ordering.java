package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of the products spoken of a burst takes into the order, and in how many pieces. */
final class Ordering {
    private final Choosing choosing;
    private final LinesOfKind lines;

    @Inject
    Ordering(Choosing choosing, LinesOfKind lines) {
        this.choosing = choosing;
        this.lines = lines;
    }

    /** The pieces of each product: those stated now, else those known; none known where impossible ones are stated. */
    List<Pick> picks(List<Mentions.Mention> products, TurnContext turn) {
        boolean told = !turn.reading().has(Cue.IMPOSSIBLE_COUNT)
                && (products.size() == 1 || turn.bench().ledger().pieces().areSeveral());
        List<Pick> picks = new ArrayList<>();
        for (Mentions.Mention mention : products) {
            mention.quantity()
                    .or(() -> told ? lines.pieces(mention.product().concepts(), turn) : Optional.empty())
                    .ifPresent(quantity -> picks.add(new Pick(mention.product().sku(), quantity)));
        }
        return picks;
    }

    /** Those of the picks that can be ordered as the burst wants them. */
    List<Pick> possible(List<Pick> picks, List<Product> rows, List<Trait> traits, TurnContext turn) {
        return picks.stream()
                .filter(pick -> isPossible(pick, rows, traits, turn))
                .toList();
    }

    /** Takes into the order what the burst does not merely ask about. */
    void take(List<Pick> possible, List<Mentions.Mention> products, TurnContext turn) {
        List<Pick> taken = possible.stream()
                .filter(pick -> !isOnlyAskedAbout(pick, turn) && !pricesAll(products, turn.reading()))
                .filter(pick -> chooses(turn.reading())
                        || isCounted(pick, products, turn)
                        || !choosing.addsAnotherKind(pick, turn))
                .toList();
        choosing.select(taken, products.size(), turn);
    }

    static boolean isGone(Product row) {
        return !(row.stock() instanceof StockLevel.Unknown) && !row.stock().inStock();
    }

    static boolean lacks(Product row, Trait trait, TurnContext turn) {
        return turn.served().details().states(row, trait) instanceof Stated.No;
    }

    /** What is out of stock, or lacks the colour or the feature that the order names, is not ordered. */
    private static boolean isPossible(Pick pick, List<Product> rows, List<Trait> traits, TurnContext turn) {
        return rows.stream()
                .filter(row -> row.sku().equals(pick.sku()))
                .noneMatch(row -> isGone(row)
                        || traits.stream()
                                .filter(trait -> trait.kind() == Kind.COLOUR || trait.kind() == Kind.FEATURE)
                                .anyMatch(trait -> lacks(row, trait, turn)));
    }

    /** "How much is the CH 616?", while another chair is ordered: it does not take its place yet. */
    private static boolean isOnlyAskedAbout(Pick pick, TurnContext turn) {
        Reading reading = turn.reading();
        boolean takes = reading.slot(SlotName.QTY).isPresent()
                || reading.has(Intent.CONFIRM)
                || reading.has(Intent.QUOTE_REQUEST)
                || !reading.references().isEmpty();
        List<Pick> ordered = turn.bench().ledger().picks();
        return reading.isQuestion()
                && !takes
                && !ordered.isEmpty()
                && ordered.stream().noneMatch(line -> line.sku().equals(pick.sku()));
    }

    /** "Price for 6?", of all that was shown. */
    private static boolean pricesAll(List<Mentions.Mention> products, Reading reading) {
        return products.size() > 1
                && reading.has(Intent.PRICE_QUERY)
                && !reading.has(Intent.CONFIRM)
                && !reading.has(Intent.QUOTE_REQUEST)
                && reading.references().isEmpty()
                && reading.items().stream()
                        .allMatch(
                                item -> item.product().isEmpty() && item.model().isEmpty());
    }

    /** "The second": of what was listed it is taken, in the pieces that the list was priced for. */
    private static boolean chooses(Reading reading) {
        return !reading.references().isEmpty()
                && !reading.isQuestion()
                && !reading.has(Intent.PRICE_QUERY)
                && !reading.has(Intent.AVAILABILITY);
    }

    /** Pieces told for another product are only counted with: asking about a table orders none beside the first. */
    private static boolean isCounted(Pick pick, List<Mentions.Mention> products, TurnContext turn) {
        return products.stream()
                .filter(mention -> mention.product().sku().equals(pick.sku()))
                .anyMatch(mention -> mention.quantity().isPresent()
                        || turn.bench().ledger().pieces().areSeveral());
    }
}
