package dev.noor.core.reading;

import dev.noor.ports.money.Quantity;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of figures that stand apart from any thing whether they count pieces: "make it 12", "2 of the first and 3 of
 * the second", «الأولى، حبة وحدة», and not "call me at 5".
 */
final class LooseFigures {
    private static final int MOST_LOOSE = 500;
    private static final int FARTHEST_WISH = 5;
    private static final int LONGEST_REPLY = 8;
    private static final int LONGEST_CLAUSE = 30;

    /** Talk in which a bare number counts pieces. */
    private static final Set<String> OF_WISHES = Set.of(
            "product_search", "availability", "price_query", "quote_request", "confirm", "deny", "greet", "thanks");

    /** Wishes whose phrase a number of pieces may end. */
    private static final Set<String> OF_GOODS =
            Set.of("product_search", "availability", "price_query", "quote_request", "discount_request");

    private static final String AVAILABILITY = "availability";
    private static final String DENY = "deny";

    /** "No, make it 5". */
    private static final int FARTHEST_NO = 4;

    private final Markup markup;
    private final PointedFigures pointed;

    /** Whether another number is taken back, so that one takes its place. */
    private final boolean corrects;

    LooseFigures(Markup markup) {
        this.markup = markup;
        this.corrects = markup.figures().stream().anyMatch(figure -> markup.is(Owner.REFUSED, figure));
        this.pointed = new PointedFigures(markup);
    }

    /** "Only 10 in stock? I need 30": beside another figure, one at a word of stock is no wish. */
    void leaveOutStock() {
        List<Figure> counting =
                markup.freeFigures().stream().filter(Figure::counts).toList();
        List<Figure> stock = counting.stream().filter(this::standsAtStock).toList();
        if (stock.size() < counting.size()) {
            stock.forEach(figure -> markup.claim(figure, Owner.OTHER));
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
     * A number that stands apart counts the one thing named, what is pointed at, or what was spoken of before.
     *
     * @param end behind the last thing named
     */
    List<Item> counting(List<Item> items, int end, Multiples multiples) {
        List<Figure> loose = markup.freeFigures().stream()
                .filter(Figure::counts)
                .filter(figure -> standsForPieces(figure, items))
                .toList();
        List<Item> apart = items.isEmpty()
                ? List.of()
                : pointed.items(loose.stream().filter(pointed::pointsAway).toList());
        if (!apart.isEmpty()) {
            return Stream.concat(apart.stream(), items.stream()).toList();
        }
        if (loose.isEmpty() || !items.isEmpty() && items.getLast().quantity().isPresent()) {
            return items;
        }
        if (items.isEmpty()) {
            List<Item> several = pointed.items(loose);
            return several.isEmpty() ? List.of(Item.counted(take(wantedFirst(loose)))) : several;
        }
        if (items.size() > 1) {
            return countedLast(items, loose.getFirst(), end);
        }
        Figure wanted = wantedFirst(loose);
        int pieces = Math.min(Quantity.MAX, multiples.of(wanted) * take(wanted));
        return List.of(items.getFirst().times(pieces));
    }

    /**
     * "Only 10? I need 30": of several numbers the one beside a word of wishing is meant. "Make it 4, no, 5": or the
     * one that a no puts in the place of another.
     */
    private Figure wantedFirst(List<Figure> loose) {
        return loose.stream()
                .skip(1)
                .filter(this::standsBehindNo)
                .findFirst()
                .or(() -> loose.stream()
                        .filter(figure -> markup.is(Operator.WANTED, figure.from() - 1)
                                || markup.is(Operator.WANTED, figure.to()))
                        .findFirst())
                .orElse(loose.getFirst());
    }

    private boolean standsBehindNo(Figure figure) {
        return IntStream.range(Math.max(0, figure.from() - FARTHEST_NO), figure.from())
                .anyMatch(i -> markup.at(Lexicon.Kind.INTENT, i)
                        .filter(hit -> hit.id().equals(DENY))
                        .isPresent());
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

    private int take(Figure figure) {
        Optional<Figure> upper =
                Bounds.upperEnd(markup, figure).filter(markup::isFree).filter(Figure::counts);
        markup.claim(figure, Owner.PIECES);
        upper.ifPresent(end -> markup.claim(end, Owner.PIECES));
        return upper.orElse(figure).count();
    }

    private boolean standsForPieces(Figure figure, List<Item> items) {
        Neighbours around = new Neighbours(markup, figure);
        boolean ordinary = !around.before(Operator.ADDRESS)
                && !around.behind(Lexicon.Kind.FEATURE)
                && !around.markBefore('#')
                && !markup.is(Operator.CHEAPEST, figure.from())
                && !markup.is(Operator.THIS_ONE, figure.from())
                && !isOfSomethingElse(figure);
        boolean one = around.isWhole(1, 1) && markup.is(Operator.POINTS, figure.from());
        boolean counted = isCounted(around) && !(one && around.before(Operator.WANTED));
        boolean alone =
                isAllThatIsSaid(figure) && !(one && !beginsClause(figure) && !around.shortlyBefore(Operator.ONLY));
        boolean wished =
                around.inDigits() && (isWished(around) || corrects || !items.isEmpty() && standsAtStock(figure));
        return ordinary && (counted || alone || wished && figure.count() <= MOST_LOOSE && !isOfOtherTalk(figure));
    }

    /** Whether a word beside it tells that it counts pieces. */
    private boolean isCounted(Neighbours around) {
        int before = around.from() - 1;
        return around.behind(Lexicon.Kind.PIECE)
                || markup.is(Lexicon.Kind.PIECE, before)
                || markup.is(Lexicon.Kind.PIECE, around.from())
                || around.shortlyBefore(Operator.QUANTITY)
                || around.before(Operator.TIMES)
                || around.behind(Operator.TIMES)
                || around.before(Operator.WANTED)
                || around.behind(Operator.WANTED)
                || around.behind(Operator.SHOWN) && !around.isWhole(1, 1)
                || around.behind(Operator.POINTS) && !around.isWhole(1, 1)
                || around.behind(Operator.EACH)
                || around.behind(Operator.EVERY)
                || around.before(Operator.DEALT) && markup.is(Operator.EVERY, around.from() - 2)
                || pointed.points(around.figure());
    }

    /** "Do you have 12?", "price for 12", «نحتاج منها ٣»: the phrase of a wish ends in the number. */
    private boolean isWished(Neighbours around) {
        if (!around.endsPhrase()) {
            return false;
        }
        for (int i = around.from() - 1; i >= around.from() - FARTHEST_WISH && !markup.separatesAt(i); i--) {
            boolean wish = markup.is(Operator.WANTED, i)
                    || markup.at(Lexicon.Kind.INTENT, i)
                            .filter(hit -> OF_GOODS.contains(hit.id()))
                            .isPresent();
            if (wish) {
                return true;
            }
            boolean small = markup.is(Lexicon.Kind.STOP, i)
                    || markup.is(Operator.SHOWN, i)
                    || markup.is(Operator.FOR, i)
                    || markup.is(Operator.CHEAPEST, i)
                    || markup.is(Lexicon.Kind.COLOUR, i);
            if (!small || markup.is(Operator.OF, i) && !markup.is(Operator.FOR, i)) {
                return false;
            }
        }
        return false;
    }

    /** A word that nobody knows behind a number is a thing of which nothing is known but that it is not ours. */
    private boolean isOfSomethingElse(Figure figure) {
        int behind = figure.to();
        return !markup.separatesAt(behind)
                && markup.token(behind).is(Token.Kind.WORD)
                && !markup.isKnownWord(behind)
                && markup.modelAt(behind).isEmpty();
    }

    private boolean beginsClause(Figure figure) {
        return markup.separatesAt(figure.from() - 1);
    }

    /** "Five is enough": the clause has the number, words without weight, and nothing else. */
    private boolean isAllThatIsSaid(Figure figure) {
        for (int step = -1; step <= 1; step += 2) {
            for (int i = figure.from(); !markup.separatesAt(i); i += step) {
                if (Math.abs(i - figure.from()) > LONGEST_REPLY) {
                    return false;
                }
                boolean own = i >= figure.from() && i < figure.to();
                if (!own && !isQuiet(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isQuiet(int i) {
        boolean other = markup.is(Lexicon.Kind.PRODUCT, i)
                || markup.is(Lexicon.Kind.CURRENCY, i)
                || markup.is(Lexicon.Kind.LENGTH, i)
                || markup.is(Operator.COUNTED, i)
                || markup.is(Operator.SPACE, i)
                || markup.figureAt(i).filter(markup::isFree).isPresent()
                || markup.modelAt(i).isPresent();
        boolean refused = markup.figureBefore(i + 1)
                .filter(figure -> markup.is(Owner.REFUSED, figure))
                .isPresent();
        boolean talk = markup.at(Lexicon.Kind.INTENT, i)
                .filter(hit -> !OF_WISHES.contains(hit.id()))
                .isPresent();
        return refused || !other && !talk && markup.isKnownWord(i);
    }

    /** "Is delivery in 3?": a figure in a clause about terms counts nothing by itself. */
    private boolean isOfOtherTalk(Figure figure) {
        for (int step = -1; step <= 1; step += 2) {
            int near = figure.from() + step * LONGEST_CLAUSE;
            for (int i = figure.from(); i != near && !markup.separatesAt(i); i += step) {
                Optional<Hit> intent = markup.at(Lexicon.Kind.INTENT, i);
                if (intent.isPresent() && !OF_WISHES.contains(intent.get().id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
