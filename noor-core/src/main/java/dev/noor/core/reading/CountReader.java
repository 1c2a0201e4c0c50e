package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads figures that a word beside them explains: seats, drawers, floors, years, percentages, order numbers; and keeps
 * times, weights and house numbers from being taken for pieces.
 */
final class CountReader {
    private static final String PERSON = "person";
    private static final int SHORTEST_ORDER = 3;
    private static final int FARTHEST_ORDER = 4;
    private static final int FARTHEST_PRODUCT = 4;
    private static final int MOST_SEATS = 10_000;
    private final Markup markup;
    private final Concepts concepts;
    private final List<Slot> slots = new ArrayList<>();
    private Range<Integer> seats = Range.any();

    CountReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    List<Slot> slots() {
        return slots;
    }

    /** What the stated seats mean for one product. */
    Range<Integer> seats() {
        return seats;
    }

    void read() {
        seatWords();
        orders();
        for (Figure figure : markup.figures()) {
            if (markup.isFree(figure)) {
                explain(figure);
            }
        }
    }

    private void explain(Figure figure) {
        int behind = figure.to();
        if (countsChairsOfASet(figure)) {
            markup.claim(figure);
            limitSeats(Range.between(figure.count(), figure.count()));
        } else if (seatsBehind(figure).isPresent()) {
            seats(figure, seatsBehind(figure).get());
        } else if (markup.is(Operator.PERCENT, behind) || isMark(behind, '%')) {
            slot(SlotName.PERCENT, figure);
        } else if (markup.is(Operator.DRAWER, behind)) {
            slot(SlotName.DRAWERS, figure);
        } else if (markup.is(Operator.FLOOR, behind) || markup.is(Operator.FLOOR, figure.from() - 1)) {
            slot(SlotName.FLOOR, figure);
        } else if (markup.is(Operator.YEAR, behind) || isYearOf(figure)) {
            slot(SlotName.YEAR, figure);
        } else if (markup.is(Operator.TIME, behind) || markup.is(Operator.WEIGHT, behind) || isHouseNumber(figure)) {
            markup.claim(figure);
        } else if (servesSeveral(figure)) {
            seats(figure, PERSON);
        }
    }

    /** The four of "table with 4 chairs", where the whole names one thing. */
    private boolean countsChairsOfASet(Figure figure) {
        return figure.counts()
                && markup.at(Lexicon.Kind.PRODUCT, figure.from())
                        .filter(product -> product.from() < figure.from() && product.to() > figure.to())
                        .filter(product -> concepts.seatsSeveral(product.id()))
                        .isPresent();
    }

    private void slot(SlotName name, Figure figure) {
        markup.claim(figure);
        slots.add(new Slot(name, figure.plain()));
    }

    /** "5th floor", and words that are a number of seats by themselves: "трёхместный". */
    private void seatWords() {
        for (Hit hit : markup.hits(Lexicon.Kind.SEAT)) {
            if (Character.isDigit(hit.id().charAt(0))) {
                slots.add(new Slot(SlotName.SEATS, hit.id()));
                int count = Integer.parseInt(hit.id());
                limitSeats(Range.between(count, count));
            }
        }
        for (int i = 1; i < markup.size(); i++) {
            String before = markup.token(i - 1).word();
            boolean ordinal = markup.is(Operator.FLOOR, i)
                    && markup.token(i - 1).is(Token.Kind.WORD)
                    && Character.isDigit(before.charAt(0));
            if (ordinal) {
                slots.add(new Slot(SlotName.FLOOR, digits(before)));
            }
        }
    }

    private static String digits(String word) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9'; i++) {
            digits.append(word.charAt(i));
        }
        return digits.isEmpty() ? word : digits.toString();
    }

    private Optional<String> seatsBehind(Figure figure) {
        for (int i = figure.to(); i <= figure.to() + 1 && !markup.separatesAt(i); i++) {
            Optional<Hit> seat = markup.at(Lexicon.Kind.SEAT, i);
            if (seat.isPresent() && !Character.isDigit(seat.get().id().charAt(0))) {
                return seat.map(Hit::id);
            }
            if (markup.is(Lexicon.Kind.PRODUCT, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    || markup.is(Operator.FOR, i)
                    || markup.is(Lexicon.Kind.CURRENCY, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void seats(Figure figure, String word) {
        if (!figure.counts()) {
            return;
        }
        markup.claim(figure);
        int count = Math.min(figure.count(), MOST_SEATS);
        if (slots.stream().noneMatch(slot -> slot.name() == SlotName.SEATS)) {
            slots.add(new Slot(SlotName.SEATS, figure.plain()));
        }
        if (word.equals(PERSON)) {
            if (anySeatsSeveral()) {
                limitSeats(Range.between(count, Math.max(count + 2, count * 3 / 2)));
            }
        } else {
            limitSeats(Range.between(count, count));
        }
    }

    private void limitSeats(Range<Integer> stated) {
        if (seats.isAny()) {
            seats = stated;
        }
    }

    private boolean anySeatsSeveral() {
        return markup.hits(Lexicon.Kind.PRODUCT).stream().anyMatch(hit -> concepts.seatsSeveral(hit.id()));
    }

    /** "table for 6". */
    private boolean servesSeveral(Figure figure) {
        boolean meant = markup.is(Operator.FOR, figure.from() - 1)
                && figure.counts()
                && !markup.is(Lexicon.Kind.CURRENCY, figure.to())
                && !markup.is(Lexicon.Kind.LENGTH, figure.to())
                && !markup.is(Lexicon.Kind.PIECE, figure.to())
                && !markup.is(Lexicon.Kind.PRODUCT, figure.to())
                && figure.count() <= 30;
        if (!meant) {
            return false;
        }
        for (int i = figure.from() - 2; i >= figure.from() - FARTHEST_PRODUCT && !markup.separatesAt(i); i--) {
            Optional<Hit> product = markup.at(Lexicon.Kind.PRODUCT, i);
            if (product.isPresent()) {
                return concepts.seatsSeveral(product.get().id());
            }
        }
        return false;
    }

    /** A figure beside a word of an address, unless pieces of something follow. */
    private boolean isHouseNumber(Figure figure) {
        boolean before = markup.is(Operator.ADDRESS, figure.from() - 1)
                || isMark(figure.from() - 1, '#') && markup.is(Operator.ADDRESS, figure.from() - 2);
        boolean behind = markup.is(Operator.ADDRESS, figure.to()) && !markup.is(Lexicon.Kind.PRODUCT, figure.to());
        boolean counts = markup.is(Lexicon.Kind.PRODUCT, figure.to())
                || markup.is(Lexicon.Kind.PIECE, figure.to())
                || markup.is(Lexicon.Kind.CURRENCY, figure.to());
        return (before || behind) && !counts;
    }

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

    /** Nobody orders 2,025 sofas; "the 2025 sofa" is one of that year. */
    private static final BigDecimal FIRST_MODEL_YEAR = BigDecimal.valueOf(2015);

    private static final BigDecimal LAST_MODEL_YEAR = BigDecimal.valueOf(2035);

    private boolean isYearOf(Figure figure) {
        boolean plausible =
                figure.value().compareTo(FIRST_YEAR) >= 0 && figure.value().compareTo(LAST_YEAR) <= 0;
        boolean ofAModel = figure.value().compareTo(FIRST_MODEL_YEAR) >= 0
                && figure.value().compareTo(LAST_MODEL_YEAR) <= 0
                && markup.token(figure.from()).is(Token.Kind.NUMBER)
                && markup.is(Lexicon.Kind.PRODUCT, figure.to());
        return plausible && markup.is(Operator.YEAR, figure.from() - 1) || ofAModel;
    }

    private void orders() {
        for (int i = 0; i < markup.size(); i++) {
            boolean hash = isMark(i, '#') || isMark(i, '\u2116');
            if (markup.is(Operator.ORDER, i) || hash) {
                orderBehind(i + 1, hash);
            }
        }
    }

    private void orderBehind(int from, boolean hash) {
        for (int i = from; i < from + FARTHEST_ORDER && i < markup.size(); i++) {
            int at = i;
            Optional<Models.Mention> article = markup.modelAt(at);
            Optional<Figure> figure = markup.figureAt(i);
            if (article.isPresent() && article.get().origin() == Models.Origin.ARTICLE) {
                addOrder(article.get().text());
                return;
            }
            if (figure.isPresent() && markup.isFree(figure.get())) {
                boolean counts = markup.is(Lexicon.Kind.PRODUCT, figure.get().to())
                        || markup.is(Lexicon.Kind.PIECE, figure.get().to())
                        || markup.is(Lexicon.Kind.CURRENCY, figure.get().to());
                boolean longEnough = markup.token(i).raw().length() >= (hash ? 1 : SHORTEST_ORDER);
                boolean address = markup.is(Operator.ADDRESS, from - 2);
                if (!counts && longEnough && !address) {
                    markup.claim(figure.get());
                    addOrder(withPrefix(i, figure.get()));
                }
                return;
            }
            boolean abbreviated = isMark(i, '.') && markup.is(Operator.ORDER, i - 1);
            boolean connects = abbreviated
                    || isMark(i, '#')
                    || isMark(i, ':')
                    || isMark(i, '\u2116')
                    || isMark(i, '-')
                    || !markup.separatesAt(i) && markup.is(Lexicon.Kind.STOP, i)
                    || markup.is(Operator.ORDER, i)
                    || markup.is(Operator.OPTION, i);
            if (!connects) {
                return;
            }
        }
    }

    /** "SO-20391". */
    private String withPrefix(int i, Figure figure) {
        boolean joined = i > 0
                && markup.token(i - 1).is(Token.Kind.WORD)
                && markup.token(i - 1).startsUpperCase()
                && markup.token(i).start() - markup.token(i - 1).end() == 1
                && markup.text().charAt(markup.token(i - 1).end()) == '-';
        return joined ? markup.slice(i - 1, i + 1) : figure.plain();
    }

    private void addOrder(String number) {
        if (slots.stream().noneMatch(slot -> slot.name() == SlotName.ORDER)) {
            slots.add(new Slot(SlotName.ORDER, number));
        }
    }

    private boolean isMark(int i, char sign) {
        return i >= 0 && i < markup.size() && markup.token(i).isMark(sign);
    }
}
