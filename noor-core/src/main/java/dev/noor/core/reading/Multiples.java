package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells how many times a number of things is wanted: "3 desks per room, 4 rooms" are 12 desks, "10 desks with 2 chairs
 * each" 20 chairs. What "each" is said of are places or things, and they are counted in the same text.
 */
final class Multiples {
    private static final int MOST_DESCRIBING = 2;
    private final Markup markup;
    private final List<Thing> things;

    Multiples(Markup markup, List<Thing> things) {
        this.markup = markup;
        this.things = things;
    }

    /** How many times a thing is wanted, from 1 to 10,000; once where nothing says otherwise. */
    int of(Thing thing) {
        return markup.hits(Lexicon.Kind.OPERATOR).stream()
                .filter(hit -> markup.is(Operator.EVERY, hit.from()) || markup.is(Operator.EACH, hit.from()))
                .flatMap(every -> times(every, thing).stream())
                .filter(Figure::counts)
                .findFirst()
                .or(() -> dealtOut(thing))
                .map(Figure::count)
                .orElse(1);
    }

    /** «На 2 кабинета по 3 шкафа». */
    private Optional<Figure> dealtOut(Thing thing) {
        return markup.figureBefore(thing.from())
                .filter(figure -> markup.is(Operator.DEALT, figure.from() - 1))
                .flatMap(figure -> places());
    }

    /**
     * How many times a number without its thing is wanted: the 15 of "chairs for 2 rooms, 15 per room", the 4 of «3
     * филиала, столы в каждый по 4».
     */
    int of(Figure pieces) {
        boolean behind = markup.is(Operator.EVERY, pieces.to())
                && IntStream.rangeClosed(pieces.to() + 1, pieces.to() + 1 + MOST_DESCRIBING)
                        .anyMatch(this::isPlace);
        boolean before = markup.is(Operator.DEALT, pieces.from() - 1) && markup.is(Operator.EVERY, pieces.from() - 2);
        return (behind || before ? places() : Optional.<Figure>empty())
                .map(Figure::count)
                .orElse(1);
    }

    private Optional<Figure> times(Hit every, Thing thing) {
        OptionalInt place = nounAt(every);
        if (place.isEmpty()) {
            boolean bare = markup.is(Operator.EVERY, every.from());
            return bare ? ofPlacesOrOwner(every, thing) : Optional.empty();
        }
        int noun = place.getAsInt();
        Optional<Hit> product = markup.at(Lexicon.Kind.PRODUCT, noun);
        boolean own = product.map(Hit::id).equals(thing.concept()) && product.isPresent();
        if (own || !isSaidOf(every, noun, thing)) {
            return Optional.empty();
        }
        Optional<Figure> here = markup.figureBefore(noun).filter(figure -> figure.to() == noun);
        return here.or(() -> product.flatMap(this::counted))
                .or(() -> product.isPresent() ? Optional.empty() : places());
    }

    /** Where the noun of "each room" or "each of 5 rooms" is. */
    private OptionalInt nounAt(Hit every) {
        for (int i = every.from(); i <= every.to() + MOST_DESCRIBING && !markup.separatesAt(i); i++) {
            if (isPlace(i) || markup.is(Lexicon.Kind.PRODUCT, i)) {
                boolean counted = markup.figureBefore(i).isPresent();
                boolean joined = markup.is(Operator.OF, every.to())
                        || markup.is(Operator.FROM, every.to())
                        || markup.figureAt(every.to()).isPresent();
                boolean another = !joined && (counted || i > every.to());
                return another ? OptionalInt.empty() : OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isPlace(int i) {
        return markup.is(Operator.PLACES, i) && !markup.is(Lexicon.Kind.PRODUCT, i);
    }

    /** "Chairs per room", "in each room 4 chairs": in one clause, and no other thing was spoken of there before. */
    private boolean isSaidOf(Hit every, int noun, Thing thing) {
        if (every.from() >= thing.to()) {
            return isOneClause(thing.to(), every.from());
        }
        boolean before =
                things.stream().anyMatch(other -> other.to() <= every.from() && isOneClause(other.to(), every.from()));
        return noun < thing.from() && !before && isOneList(noun, thing.from());
    }

    /** "4 rooms, 3 desks in each", "10 desks with 2 chairs each". */
    private Optional<Figure> ofPlacesOrOwner(Hit every, Thing thing) {
        boolean price = markup.figureAt(every.to()).isPresent() || markup.is(Operator.PRICE_AT, every.to());
        boolean behind = every.from() == thing.to() && !price;
        boolean before = every.to() < thing.from() && isOneList(every.to(), thing.from()) && beginsClause(every);
        if (!behind && !before) {
            return Optional.empty();
        }
        Optional<Figure> owner = behind ? owner(thing) : Optional.empty();
        return owner.or(this::places);
    }

    private boolean beginsClause(Hit every) {
        return every.from() == 0 || markup.separatesAt(every.from() - 1) || markup.is(Operator.AND, every.from() - 1);
    }

    /** The number of the thing that has this one: the 10 of "10 desks with 2 chairs". */
    private Optional<Figure> owner(Thing thing) {
        int at = things.indexOf(thing);
        if (at < 1) {
            return Optional.empty();
        }
        Thing last = things.get(at - 1);
        boolean with = IntStream.range(last.to(), thing.from()).anyMatch(i -> markup.is(Operator.WITH, i))
                && isOneClause(last.to(), thing.from());
        return with ? figureOf(last.from()) : Optional.empty();
    }

    /** The number beside another mention of a thing: the 8 of "2 chairs per desk, 8 desks". */
    private Optional<Figure> counted(Hit product) {
        return markup.hits(Lexicon.Kind.PRODUCT).stream()
                .filter(hit -> hit.id().equals(product.id()) && hit.from() != product.from())
                .flatMap(hit -> figureOf(hit.from()).stream())
                .findFirst();
    }

    private Optional<Figure> figureOf(int from) {
        return markup.figureBefore(from).filter(figure -> figure.to() == from && figure.counts());
    }

    /** The one number of places in the text. */
    private Optional<Figure> places() {
        List<Figure> places = markup.figures().stream()
                .filter(figure -> figure.counts() && (countsPlaces(figure) || endsBehindPlaces(figure)))
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private boolean countsPlaces(Figure figure) {
        boolean described =
                !markup.separatesAt(figure.to()) && !markup.is(Operator.EVERY, figure.to()) && isPlace(figure.to() + 1);
        return isPlace(figure.to()) || described && !markup.is(Lexicon.Kind.PRODUCT, figure.to());
    }

    /** «Кабинетов 4». */
    private boolean endsBehindPlaces(Figure figure) {
        return isPlace(figure.from() - 1) && markup.separatesAt(figure.to());
    }

    /** "Each needs 2 desks, 2 chairs and a cabinet": commas part what is listed, and no clauses. */
    private boolean isOneList(int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(i -> markup.separatesAt(i) && !markup.token(i).isMark(','));
    }

    private boolean isOneClause(int from, int to) {
        return IntStream.range(from, to).noneMatch(markup::separatesAt);
    }
}
