package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of figures that stand apart from any thing whether they count pieces: "make it 12", and not "call me at 5". */
final class LooseFigures {
    private static final int MOST_LOOSE = 500;

    /** Talk in which a bare number counts pieces. */
    private static final Set<String> OF_WISHES = Set.of(
            "product_search", "availability", "price_query", "quote_request", "confirm", "deny", "greet", "thanks");

    private static final String AVAILABILITY = "availability";
    private final Markup markup;

    LooseFigures(Markup markup) {
        this.markup = markup;
    }

    /** "Only 10 in stock? I need 30": beside another figure, one at a word of stock is no wish. */
    void leaveOutStock() {
        List<Figure> counting =
                markup.freeFigures().stream().filter(Figure::counts).toList();
        List<Figure> stock = counting.stream().filter(this::standsAtStock).toList();
        if (stock.size() < counting.size()) {
            stock.forEach(markup::claim);
        }
    }

    private boolean standsAtStock(Figure figure) {
        int behind = figure.to();
        while (markup.is(Lexicon.Kind.PIECE, behind)) {
            behind++;
        }
        boolean left = markup.is(Operator.IN_STOCK, behind)
                || markup.at(Lexicon.Kind.INTENT, behind)
                        .filter(hit -> hit.id().equals(AVAILABILITY))
                        .isPresent();
        boolean before = markup.is(Operator.IN_STOCK, figure.from() - 1) && !markup.is(Lexicon.Kind.PRODUCT, behind);
        return left && !markup.is(Lexicon.Kind.PRODUCT, behind) || before;
    }

    /**
     * A number that stands apart counts the one thing named, or what was spoken of before.
     *
     * @param end behind the last thing named
     */
    List<Item> counting(List<Item> items, int end) {
        Optional<Figure> loose = markup.freeFigures().stream()
                .filter(Figure::counts)
                .filter(figure -> standsForPieces(figure, items))
                .findFirst();
        if (loose.isEmpty() || !items.isEmpty() && items.getLast().quantity().isPresent()) {
            return items;
        }
        if (items.size() > 1) {
            return countedLast(items, loose.get(), end);
        }
        int count = take(loose.get());
        Item only = items.isEmpty()
                ? new Item(Optional.empty(), List.of(), Optional.empty(), Optional.empty())
                : items.get(0);
        return List.of(only.times(count));
    }

    /** "And pedestals, NOVO P3, also 6 pcs": pieces told behind several things count the last of them. */
    private List<Item> countedLast(List<Item> items, Figure loose, int end) {
        boolean pieces = markup.is(Lexicon.Kind.PIECE, loose.to());
        boolean behindAll = end <= loose.from();
        if (!pieces || !behindAll) {
            return items;
        }
        List<Item> counted = new ArrayList<>(items.subList(0, items.size() - 1));
        counted.add(items.getLast().times(take(loose)));
        return List.copyOf(counted);
    }

    private boolean standsForPieces(Figure figure, List<Item> items) {
        boolean inWords = markup.token(figure.from()).is(Token.Kind.WORD);
        boolean counted = markup.is(Lexicon.Kind.PIECE, figure.to())
                || markup.is(Operator.QUANTITY, figure.from() - 1)
                || markup.is(Operator.TIMES, figure.from() - 1);
        boolean ordinary = !markup.is(Operator.ADDRESS, figure.from() - 1)
                && !markup.is(Lexicon.Kind.FEATURE, figure.to())
                && !isMark(figure.from() - 1, '#');
        boolean alone = figure.to() - figure.from() == markup.size();
        boolean named = markup.is(Operator.ARTICLE, figure.from() - 1) || markup.is(Operator.OF, figure.from() - 1);
        boolean plausible = !named && (!items.isEmpty() || figure.count() <= MOST_LOOSE && !isOfOtherTalk(figure));
        return ordinary && (counted || alone || !inWords && plausible);
    }

    /** "Is delivery in 3?": a figure in a clause about terms counts nothing by itself. */
    private boolean isOfOtherTalk(Figure figure) {
        for (int step = -1; step <= 1; step += 2) {
            for (int i = figure.from(); !markup.separatesAt(i); i += step) {
                Optional<Hit> intent = markup.at(Lexicon.Kind.INTENT, i);
                if (intent.isPresent() && !OF_WISHES.contains(intent.get().id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int take(Figure figure) {
        markup.claim(figure);
        return figure.count();
    }

    private boolean isMark(int i, char sign) {
        return i >= 0 && i < markup.size() && markup.token(i).isMark(sign);
    }
}
