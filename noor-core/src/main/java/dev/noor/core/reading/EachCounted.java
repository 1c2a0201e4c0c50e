package dev.noor.core.reading;

import java.util.List;
import java.util.Optional;

/** Reads one number that counts several things. */
final class EachCounted {
    private static final int MOST_OF_EACH = 99;
    private final Markup markup;

    EachCounted(Markup markup) {
        this.markup = markup;
    }

    /**
     * "4 each of desks and chairs", "desks and chairs, 8 of each", «столы и кресла по 8»: one number counts all of
     * them.
     */
    List<Item> of(List<Item> items, List<Thing> things) {
        if (items.size() < 2) {
            return items;
        }
        Optional<Figure> each = markup.figures().stream()
                .filter(figure -> markup.is(Owner.PIECES, figure) || markup.isFree(figure) && figure.counts())
                .filter(figure -> figure.to() <= things.getFirst().from()
                        || figure.from() >= things.getLast().to())
                .filter(figure -> markup.is(Operator.EACH, figure.to())
                        || markup.is(Operator.PRICE_AT, figure.from() - 1) && !isBeyondPieces(figure))
                .findFirst();
        each.ifPresent(figure -> markup.claim(figure, Owner.PIECES));
        return each.map(figure -> items.stream()
                        .map(item -> item.quantity().isEmpty() ? item.times(figure.count()) : item)
                        .toList())
                .orElse(items);
    }

    /** «По 500» behind several things is what each of them may cost. */
    private boolean isBeyondPieces(Figure figure) {
        return markup.isFree(figure) && figure.count() > MOST_OF_EACH;
    }
}
