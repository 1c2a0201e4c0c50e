package dev.noor.core.reading;

import dev.noor.ports.money.Quantity;
import dev.noor.ports.tenant.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is asked for and how many of it: "12 black chairs", "кресла x12", "كرسيين", "2 NOVO 2400 and 4 CH 616". Of
 * a range the upper end counts, so that stock and money suffice.
 */
final class ItemReader {
    private static final int FARTHEST_BEFORE = 5;
    private static final int FARTHEST_BEHIND = 4;
    private static final int FARTHEST_FROM_COUNT = 2;
    private static final int MOST_ITEMS = 20;
    private static final String ARABIC_AND = "\u0648";
    private final Markup markup;
    private final Concepts concepts;
    private boolean impossible;

    ItemReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    /** Claims every figure that counts pieces. Call after sizes and money were read. */
    List<Item> read() {
        LooseFigures loose = new LooseFigures(markup);
        loose.leaveOutStock();
        ItemList items = new ItemList(concepts);
        List<Thing> things = new ThingReader(markup, concepts).read();
        Multiples multiples = new Multiples(markup, things);
        List<ReferenceReader.Pointer> pointers = ReferenceReader.pointers(markup);
        for (int i = 0; i < things.size() && items.size() < MOST_ITEMS; i++) {
            Thing thing = things.get(i);
            Optional<Thing> next = i + 1 < things.size() ? Optional.of(things.get(i + 1)) : Optional.empty();
            boolean again = i > 0 && countsAgain(things.get(i - 1), thing);
            Optional<Integer> inAll = quantity(thing, next).map(pieces -> multiples.of(thing) * pieces);
            Optional<Integer> quantity =
                    inAll.filter(pieces -> pieces <= Quantity.MAX).or(() -> sameAsBefore(thing, items.items()));
            impossible |= quantity.isEmpty() && (inAll.isPresent() || isCountedImpossibly(thing));
            boolean complement = (i > 0 || markup.has(Operator.OFF_TRADE) && isComplement(thing))
                    && quantity.isEmpty()
                    && thing.model().isEmpty()
                    && (isComplement(thing) || i > 0 && runsOn(things.get(i - 1), thing) || isPlaces(thing));
            if (again && items.isLastUncounted()) {
                quantity.ifPresent(items::countLast);
            } else if (!complement) {
                Item item = thing.times(quantity).of(ReferenceReader.placeOf(thing, pointers, markup));
                if (isNamedApart(thing)) {
                    items.addApart(item);
                } else {
                    items.add(item);
                }
            }
        }
        impossible |= things.isEmpty() && isWantedImpossibly();
        int end = things.isEmpty() ? 0 : things.getLast().to();
        return loose.counting(new EachCounted(markup).of(items.items(), things), end, multiples);
    }

    /** Whether so many of a thing were named as nobody can order. */
    boolean isImpossible() {
        return impossible;
    }

    /** "Make it 20000": of what was spoken of before. */
    private boolean isWantedImpossibly() {
        return markup.figures().stream()
                .filter(Figure::countsImpossibly)
                .filter(markup::isFree)
                .anyMatch(figure ->
                        markup.is(Operator.WANTED, figure.from() - 1) || markup.is(Lexicon.Kind.PIECE, figure.to()));
    }

    private boolean isCountedImpossibly(Thing thing) {
        return markup.figures().stream()
                .filter(Figure::countsImpossibly)
                .filter(markup::isFree)
                .anyMatch(figure -> figure.to() <= thing.from() && figure.to() >= thing.from() - FARTHEST_FROM_COUNT);
    }

    /** "CH 528, do you have 21 chairs of it": the kind names the model before it once more. */
    private boolean countsAgain(Thing last, Thing thing) {
        return last.model().isPresent()
                && thing.model().isEmpty()
                && figureBefore(thing)
                        .filter(figure -> markup.is(Operator.SHOWN, figure.from() - 1))
                        .isPresent();
    }

    /** A word that describes no furniture stands between the thing and its number: "2 doctor desks". */
    private boolean isNamedApart(Thing thing) {
        int before = thing.from() - 1;
        return before > 0
                && markup.token(before).is(Token.Kind.WORD)
                && (!markup.isKnownWord(before) || markup.is(Operator.OFF_TRADE, before))
                && markup.figureBefore(before).isPresent();
    }

    /** "11 desks, same number of pedestals". */
    private Optional<Integer> sameAsBefore(Thing thing, List<Item> items) {
        boolean same = false;
        for (int i = thing.from() - 1; i >= thing.from() - FARTHEST_BEFORE && !markup.separatesAt(i); i--) {
            same |= markup.is(Operator.SAME_NUMBER, i);
        }
        return same && !items.isEmpty() ? items.getLast().quantity() : Optional.empty();
    }

    /** "for the sofa", "with drawers": said of the thing before it. */
    private boolean isComplement(Thing thing) {
        for (int i = thing.from() - 1; i >= thing.from() - 3 && !markup.separatesAt(i); i--) {
            if (!markup.is(Operator.AND, i) && (markup.is(Operator.FOR, i) || markup.is(Operator.WITH, i))) {
                return true;
            }
        }
        return false;
    }

    /** The workplaces of «станции по 4 рабочих места» are what each of the stations has. */
    private boolean isPlaces(Thing thing) {
        return markup.figureBefore(thing.from())
                .filter(figure -> figure.to() == thing.from() && markup.is(Owner.SEATS, figure))
                .isPresent();
    }

    /** "desk 120x60 black frame": nothing sets the second apart, so it is said of the first. */
    private boolean runsOn(Thing last, Thing thing) {
        if (beginsWithAnd(thing.from())) {
            return false;
        }
        for (int i = last.to(); i < thing.from(); i++) {
            if (markup.separatesAt(i)
                    || markup.is(Operator.AND, i)
                    || markup.is(Operator.BUT, i)
                    || markup.modelAt(i).isPresent()) {
                return false;
            }
        }
        return last.concept().isPresent() && last.model().isEmpty();
    }

    private Optional<Integer> quantity(Thing thing, Optional<Thing> next) {
        Optional<Figure> before = figureBefore(thing);
        if (before.isPresent()) {
            return before.map(this::take);
        }
        if (thing.pieces() > 0) {
            return Optional.of(thing.pieces());
        }
        return figureBehind(thing, next).map(this::take);
    }

    private int take(Figure figure) {
        Optional<Figure> upper =
                Bounds.upperEnd(markup, figure).filter(markup::isFree).filter(Figure::counts);
        markup.claim(figure, Owner.PIECES);
        upper.ifPresent(end -> markup.claim(end, Owner.PIECES));
        return upper.orElse(figure).count();
    }

    /** The free number before a thing; those that tell what it is like stand between: "2 three-seater sofas". */
    private Optional<Figure> figureBefore(Thing thing) {
        int words = 0;
        for (int i = thing.from() - 1; words < FARTHEST_BEFORE && i >= 0; i--) {
            Optional<Figure> figure = markup.figureBefore(i + 1);
            if (figure.isPresent() && !describesThing(figure.get())) {
                boolean usable = markup.isFree(figure.get()) && figure.get().counts() && isCounted(figure.get(), thing);
                return usable ? lowerClaimed(figure) : Optional.empty();
            }
            if (figure.isPresent()) {
                i = figure.get().from();
            } else if (!describes(i)) {
                return Optional.empty();
            } else if (!isQuality(i)) {
                words++;
            }
        }
        return Optional.empty();
    }

    /** Of qualities any number may stand between: "15 of your black mesh high back chairs". */
    private boolean isQuality(int i) {
        return markup.is(Lexicon.Kind.COLOUR, i)
                || markup.is(Lexicon.Kind.MATERIAL, i)
                || markup.is(Lexicon.Kind.FEATURE, i)
                || markup.is(Lexicon.Kind.SHAPE, i);
    }

    private boolean describesThing(Figure figure) {
        boolean ofFeature = markup.at(Lexicon.Kind.FEATURE, figure.from())
                .filter(feature -> feature.to() > figure.to())
                .isPresent();
        return ofFeature
                || markup.owner(figure)
                        .filter(owner -> owner == Owner.SEATS || owner == Owner.DRAWERS || owner == Owner.SIZE)
                        .isPresent();
    }

    private Optional<Figure> lowerClaimed(Optional<Figure> upper) {
        int from = upper.map(Figure::from).orElse(0);
        boolean joint = from > 1
                && (markup.token(from - 1).isMark('-')
                        || markup.is(Operator.TO, from - 1)
                        || markup.is(Operator.AND, from - 1));
        if (joint) {
            markup.figureBefore(from - 1)
                    .filter(markup::isFree)
                    .filter(lower -> lower.to() == from - 1)
                    .ifPresent(lower -> markup.claim(lower, Owner.PIECES));
        }
        return upper;
    }

    /** "one" counts only right in front of what it counts: "the second one", "this one in black". */
    private boolean isCounted(Figure figure, Thing thing) {
        boolean inWords = markup.token(figure.from()).is(Token.Kind.WORD);
        boolean near = figure.count() > 1 || !inWords || figure.to() >= thing.from() - 1;
        return near && !(beginsWithAnd(thing.from()) && new PointedFigures(markup).isOfShown(figure));
    }

    /** Whether a word between a number and a thing can describe the thing. */
    private boolean describes(int i) {
        if (markup.token(i).isMark('\u00D7') || markup.is(Operator.TIMES, i) || markup.is(Lexicon.Kind.PIECE, i)) {
            return true;
        }
        boolean other = markup.separatesAt(i)
                || markup.is(Operator.AND, i)
                || markup.is(Operator.FOR, i)
                || markup.is(Operator.NOT, i)
                || markup.is(Lexicon.Kind.CURRENCY, i)
                || markup.is(Operator.PERCENT, i)
                || isPrice(i);
        return !other
                && !markup.token(i).is(Token.Kind.EMAIL)
                && !markup.token(i).is(Token.Kind.PHONE);
    }

    /** "585 price of the desk". */
    private boolean isPrice(int i) {
        return markup.at(Lexicon.Kind.INTENT, i)
                .filter(hit -> hit.id().equals("price_query"))
                .isPresent();
    }

    private Optional<Figure> figureBehind(Thing thing, Optional<Thing> following) {
        int next = following.map(Thing::from).orElse(markup.size());
        for (int i = thing.to(); i < thing.to() + FARTHEST_BEHIND && i < next; i++) {
            Optional<Figure> figure = markup.figureAt(i);
            if (figure.isPresent()) {
                int unit = figure.get().to();
                boolean ofNext =
                        following.filter(other -> other.pieces() == 0).isPresent() && belongsTo(figure.get(), next);
                // Arabic counts one piece the other way round: «حبة وحدة».
                boolean piece =
                        markup.is(Lexicon.Kind.PIECE, unit) || i > thing.to() && markup.is(Lexicon.Kind.PIECE, i - 1);
                boolean ofPart = markup.is(Lexicon.Kind.FEATURE, unit) || markup.is(Lexicon.Kind.LENGTH, unit);
                boolean usable = markup.isFree(figure.get())
                        && figure.get().counts()
                        && !ofPart
                        && (piece || !ofNext)
                        && !markup.is(Operator.POINTS, figure.get().from());
                return usable ? figure : Optional.empty();
            }
            boolean leads = markup.is(Operator.TIMES, i)
                    || markup.is(Operator.QUANTITY, i)
                    || markup.is(Lexicon.Kind.COLOUR, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    || markup.is(Lexicon.Kind.STOP, i)
                    || markup.token(i).isMark('-')
                    || markup.token(i).isMark(':')
                    || markup.token(i).isMark('(')
                    || markup.token(i).isMark('\u00D7');
            if (!leads) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Arabic writes "and" as a part of the next word: «مكتب واحد وكرسي». */
    private boolean beginsWithAnd(int i) {
        return i < markup.size()
                && markup.token(i).script() == Token.Script.ARABIC
                && markup.token(i).word().startsWith(ARABIC_AND);
    }

    private boolean belongsTo(Figure figure, int next) {
        if (beginsWithAnd(next)) {
            return false;
        }
        for (int i = figure.to(); i < next; i++) {
            if (!describes(i) || beginsWithAnd(i) && markup.figureAt(i).isPresent()) {
                return false;
            }
        }
        return next - figure.to() < FARTHEST_BEFORE;
    }
}
