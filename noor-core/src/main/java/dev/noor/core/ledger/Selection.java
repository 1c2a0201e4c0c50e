package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What the customer chose, in the order chosen: at least one pick, no product twice. Its text is the value of
 * {@link FactSlot#SELECTION}: {@code SKU×quantity} separated by {@code |}, with {@code ×colour} behind it where the
 * line has one of its own; a backslash precedes a {@code ×}, {@code |} or backslash that belongs to a part itself.
 */
public record Selection(List<Pick> picks) {
    public Selection {
        picks = List.copyOf(picks);
        if (picks.isEmpty()) {
            throw new IllegalArgumentException("a selection has at least one pick");
        }
        if (namesAProductTwice(picks)) {
            throw new IllegalArgumentException("a selection names each product once");
        }
    }

    /** One product. */
    public static Selection of(Sku sku, Quantity quantity) {
        return new Selection(List.of(new Pick(sku, quantity)));
    }

    /** The selection that {@link #format()} wrote; empty when the text is not one. */
    public static Optional<Selection> parse(String text) {
        return SelectionText.parse(text)
                .filter(picks -> !namesAProductTwice(picks))
                .map(Selection::new);
    }

    /** The value of the fact. */
    public String format() {
        return SelectionText.format(picks);
    }

    /** How many pieces of a product were chosen. */
    public Optional<Quantity> quantityOf(Sku sku) {
        return picks.stream()
                .filter(pick -> pick.sku().folded().equals(sku.folded()))
                .map(Pick::quantity)
                .findFirst();
    }

    /** Whether all of some products were chosen, in whatever pieces. */
    public boolean has(List<Sku> skus) {
        return skus.stream().allMatch(sku -> quantityOf(sku).isPresent());
    }

    private static boolean namesAProductTwice(List<Pick> picks) {
        return picks.stream().map(pick -> pick.sku().folded()).distinct().count() < picks.size();
    }
}
