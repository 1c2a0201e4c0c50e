package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the figures that are seats, drawers, floors, years, percentages and order numbers. */
final class CountReader {
    private static final String PERSON = "person";
    private static final int SHORTEST_ORDER = 3;
    private static final int FARTHEST_ORDER = 4;
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

    /** Settles the owners that neighbours tell, and reads the figures of those kinds. */
    void read() {
        seatWords();
        ordinalFloors();
        orders();
        new NumberOwners(markup, concepts).settle();
        for (Figure figure : markup.figures()) {
            markup.owner(figure).ifPresent(owner -> read(owner, figure));
        }
    }

    private void read(Owner owner, Figure figure) {
        switch (owner) {
            case SEATS -> seats(figure);
            case PERCENT -> slot(SlotName.PERCENT, figure);
            case DRAWERS -> slot(SlotName.DRAWERS, figure);
            case FLOOR -> slot(SlotName.FLOOR, figure);
            case YEAR -> slot(SlotName.YEAR, figure);
            case REFUSED, ORDER, CHOICE, DATE, TIME, WEIGHT, ADDRESS, MODEL, OTHER, SIZE, MONEY, PIECES -> {}
        }
    }

    private void slot(SlotName name, Figure figure) {
        slots.add(new Slot(name, figure.plain()));
    }

    /** Words that are a number of seats by themselves: "трёхместный". */
    private void seatWords() {
        for (Hit hit : markup.hits(Lexicon.Kind.SEAT)) {
            if (isCount(hit)) {
                slots.add(new Slot(SlotName.SEATS, hit.id()));
                int count = Integer.parseInt(hit.id());
                limitSeats(Range.between(count, count));
            }
        }
    }

    private static boolean isCount(Hit seat) {
        return Character.isDigit(seat.id().charAt(0));
    }

    /** "Third floor", «الطابق الخامس». */
    private void ordinalFloors() {
        for (Hit hit : markup.hits(Lexicon.Kind.OPERATOR)) {
            OptionalInt place = Operator.of(hit.id()).map(Operator::place).orElse(OptionalInt.empty());
            if (place.isPresent() && ReferenceReader.isOfAFloor(markup, hit)) {
                Slot floor = new Slot(SlotName.FLOOR, Integer.toString(place.getAsInt()));
                if (!slots.contains(floor)) {
                    slots.add(floor);
                }
            }
        }
    }

    /** The word behind a figure that makes it a number of people or seats. */
    static Optional<Hit> seatWord(Markup markup, Figure figure) {
        for (int i = figure.to(); i <= figure.to() + 1 && !markup.separatesAt(i); i++) {
            Optional<Hit> seat = markup.at(Lexicon.Kind.SEAT, i);
            if (seat.isPresent() && !isCount(seat.get())) {
                return seat;
            }
            if (markup.is(Lexicon.Kind.PRODUCT, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    // "five 6-person workstations"
                    || markup.figureAt(i).isPresent()
                    || markup.is(Operator.FOR, i)
                    || markup.is(Lexicon.Kind.CURRENCY, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void seats(Figure figure) {
        if (!figure.counts()) {
            return;
        }
        int count = Math.min(figure.count(), MOST_SEATS);
        Optional<Hit> word = seatWord(markup, figure);
        if (word.isEmpty() && isInside(figure)) {
            limitSeats(Range.between(count, count));
            return;
        }
        if (slots.stream().noneMatch(slot -> slot.name() == SlotName.SEATS)) {
            slots.add(new Slot(SlotName.SEATS, figure.plain()));
        }
        if (!word.map(Hit::id).orElse(PERSON).equals(PERSON)) {
            limitSeats(Range.between(count, count));
        } else if (anySeatsSeveral()) {
            limitSeats(Range.between(count, Math.max(count + 2, count * 3 / 2)));
        }
    }

    /** Whether the figure is a part of what names a thing: "table with 4 chairs". */
    private boolean isInside(Figure figure) {
        return markup.at(Lexicon.Kind.PRODUCT, figure.from())
                .filter(product -> product.from() < figure.from() && product.to() > figure.to())
                .isPresent();
    }

    private void limitSeats(Range<Integer> stated) {
        if (seats.isAny()) {
            seats = stated;
        }
    }

    private boolean anySeatsSeveral() {
        return markup.hits(Lexicon.Kind.PRODUCT).stream().anyMatch(hit -> concepts.seatsSeveral(hit.id()));
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
                    markup.claim(figure.get(), Owner.ORDER);
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
