package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a row of a list says out of a text whose figures have their owners. */
final class GoodsRowReader {
    private final Markup markup;

    GoodsRowReader(Markup markup) {
        this.markup = markup;
    }

    /** @param items of the row, in order */
    GoodsRow read(List<Item> items, List<String> colours) {
        List<BigDecimal> counted = new ArrayList<>();
        List<BigDecimal> bare = new ArrayList<>();
        Optional<BigDecimal> leading = Optional.empty();
        for (Figure figure : markup.figures()) {
            boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
            if (!whole || !isOpen(figure) || isPrice(figure)) {
                continue;
            }
            if (isCounted(figure)) {
                counted.add(figure.value());
            } else {
                if (figure.from() == 0) {
                    leading = Optional.of(figure.value());
                }
                bare.add(figure.value());
            }
        }
        boolean tells = !counted.isEmpty() || !bare.isEmpty();
        return new GoodsRow(
                items.stream().flatMap(item -> item.model().stream()).distinct().toList(),
                items.stream()
                        .flatMap(item -> item.product().stream())
                        .distinct()
                        .toList(),
                counted.stream().distinct().toList(),
                bare,
                leading,
                tells
                        ? Optional.empty()
                        : items.stream()
                                .flatMap(item -> item.quantity().stream())
                                .findFirst(),
                colours);
    }

    private boolean isOpen(Figure figure) {
        return markup.isFree(figure) || markup.is(Owner.PIECES, figure);
    }

    /** "CH 616 @ 465", «по 465». */
    private boolean isPrice(Figure figure) {
        int before = figure.from() - 1;
        return before >= 0 && (markup.token(before).isMark('@') || markup.is(Operator.PRICE_AT, before));
    }

    private boolean isCounted(Figure figure) {
        int before = figure.from() - 1;
        boolean joined = before >= 0
                && (markup.token(before).isMark(':') || markup.token(before).isMark('-'));
        int word = joined ? before - 1 : before;
        return isTimes(figure.to())
                || isTimes(before)
                || markup.is(Lexicon.Kind.PIECE, figure.to())
                || markup.is(Lexicon.Kind.PIECE, word)
                || markup.is(Operator.QUANTITY, word);
    }

    private boolean isTimes(int i) {
        return i >= 0
                && i < markup.size()
                && (markup.token(i).isMark('\u00D7') || markup.token(i).isMark('*') || markup.is(Operator.TIMES, i));
    }
}
