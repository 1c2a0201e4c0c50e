package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives numbers the owners that the words around them settle. The rules stand in the order of their weight: what takes
 * a number back, then what is written behind it, then what is written in front of it, then the talk it stands in.
 * Sizes, money and pieces are left to the readers of those, which look at what stays free, in this order.
 */
final class NumberOwners {
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2050;
    private static final int FIRST_LIKELY_YEAR = 2010;
    private static final int LAST_LIKELY_YEAR = 2035;
    private static final int LONGEST_LIST = 9;
    private static final int MOST_OF_MODEL = 9999;
    private static final int MOST_SERVED = 30;
    private static final int FARTHEST_PRODUCT = 4;
    private static final int FEWEST_OF_OFFICE = 100;
    private static final String OPENING_HOURS = "opening hours";
    private final Markup markup;
    private final Concepts concepts;
    private final List<Rule> rules;

    /** A number of which this holds has this owner. */
    private record Rule(Owner owner, Predicate<Neighbours> holds) {}

    NumberOwners(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
        NamedWidths widths = new NamedWidths(markup, concepts);
        this.rules = List.of(
                new Rule(Owner.SEATS, this::countsChairsOfASet),
                new Rule(Owner.SEATS, this::countsPlacesOfEach),
                new Rule(Owner.CHOICE, NumberOwners::isOption),
                new Rule(Owner.REFUSED, this::isTakenBack),
                new Rule(Owner.REFUSED, this::isThereAlready),
                new Rule(Owner.PERCENT, around -> around.behind(Operator.PERCENT) || around.markBehind('%')),
                new Rule(Owner.DATE, this::isDayOrYearOfDate),
                new Rule(
                        Owner.SEATS,
                        around -> CountReader.seatWord(markup, around.figure()).isPresent()
                                && !countsThingsOfOne(around)),
                new Rule(Owner.DRAWERS, around -> around.behind(Operator.DRAWER)),
                new Rule(Owner.FLOOR, this::isFloor),
                new Rule(Owner.TIME, around -> around.behind(Operator.TIME) || isSpanOfYears(around)),
                new Rule(Owner.WEIGHT, around -> around.behind(Operator.WEIGHT)),
                new Rule(Owner.OTHER, OtherCounts::isOne),
                new Rule(Owner.ADDRESS, this::isHouseNumber),
                new Rule(Owner.YEAR, this::isYear),
                new Rule(Owner.CHOICE, around -> around.isOrdinal() && around.isWhole(1, LONGEST_LIST)),
                new Rule(Owner.OTHER, Neighbours::isOrdinal),
                new Rule(Owner.TIME, this::isHour),
                new Rule(Owner.MODEL, around -> !widths.isWidth(around.figure()) && ModelNumbers.isModel(around)),
                new Rule(Owner.SEATS, this::servesSeveral));
    }

    void settle() {
        for (Figure figure : markup.figures()) {
            if (markup.isFree(figure)) {
                Neighbours around = new Neighbours(markup, figure);
                rules.stream()
                        .filter(rule -> rule.holds().test(around))
                        .findFirst()
                        .ifPresent(rule -> markup.claim(figure, rule.owner()));
            }
        }
        markup.figures().stream().filter(markup::isFree).forEach(this::shareOwner);
    }

    /** The 12 of "12 or 24 months", the 8 of "8 to 10 people". */
    private void shareOwner(Figure figure) {
        Neighbours around = new Neighbours(markup, figure);
        if (!around.hasUnit() && !around.hasProductAhead()) {
            around.joinedNext()
                    .or(around::joinedLast)
                    .flatMap(markup::owner)
                    .filter(NumberOwners::mayShare)
                    .ifPresent(owner ->
                            markup.claim(figure, owner == Owner.SEATS || owner == Owner.DRAWERS ? Owner.OTHER : owner));
        }
    }

    private static boolean mayShare(Owner owner) {
        return switch (owner) {
            case SEATS, DRAWERS, DATE, TIME, WEIGHT, MODEL, OTHER -> true;
            case REFUSED, ORDER, CHOICE, PERCENT, FLOOR, YEAR, ADDRESS, SIZE, MONEY, PIECES -> false;
        };
    }

    /** The four of "table with 4 chairs", where the whole names one thing. */
    private boolean countsChairsOfASet(Neighbours around) {
        return around.figure().counts()
                && markup.at(Lexicon.Kind.PRODUCT, around.from())
                        .filter(product -> product.from() < around.from() && product.to() > around.to())
                        .filter(product -> concepts.seatsSeveral(product.id()))
                        .isPresent();
    }

    /** «Рабочие станции по 4 рабочих места»: the kind is named before, and again as what each of it has. */
    private boolean countsPlacesOfEach(Neighbours around) {
        return around.figure().counts()
                && around.before(Operator.PRICE_AT)
                && markup.at(Lexicon.Kind.PRODUCT, around.from() - 2)
                        .flatMap(named -> markup.at(Lexicon.Kind.PRODUCT, around.to())
                                .filter(places -> concepts.isA(places.id(), named.id())))
                        .filter(places -> concepts.seatsSeveral(places.id()))
                        .isPresent();
    }

    /** "15 staff chairs": whoever uses a thing that one person uses is counted with it. */
    private boolean countsThingsOfOne(Neighbours around) {
        return markup.is(Lexicon.Kind.SEAT, around.to())
                && !markup.separatesAt(around.to() + 1)
                && markup.at(Lexicon.Kind.PRODUCT, around.to() + 1)
                        .filter(thing -> thing.script() == Lexicon.Script.ENGLISH && !concepts.seatsSeveral(thing.id()))
                        .isPresent();
    }

    private static boolean isOption(Neighbours around) {
        return around.isWhole(1, LONGEST_LIST)
                && !around.behind(Lexicon.Kind.PRODUCT)
                && !around.behind(Lexicon.Kind.PIECE)
                && (around.before(Operator.OPTION)
                        || (around.markBefore('#') || around.markBefore('.'))
                                && around.markup().is(Operator.OPTION, around.from() - 2));
    }

    /** "Not 12", "instead of 12"; the "no" that answers takes nothing back. */
    private boolean isTakenBack(Neighbours around) {
        boolean not = around.before(Operator.NOT)
                && !markup.is(Lexicon.Kind.INTENT, around.from() - 1)
                && !around.behind(Lexicon.Kind.CURRENCY);
        boolean others = markup.figures().size() > 1;
        return not && others || around.before(Operator.INSTEAD);
    }

    /** "We have 10 chairs already, want 4 more": what is there is none to buy, as long as something else is told of. */
    private boolean isThereAlready(Neighbours around) {
        boolean already = around.inClause(Operator.ALREADY, 1) || around.inClause(Operator.ALREADY, -1);
        boolean there =
                already && !around.before(Operator.WANTED) || around.before(Operator.HAVE) && around.hasProductAhead();
        boolean other =
                markup.figures().size() > 1 || markup.hits(Lexicon.Kind.PRODUCT).size() > 1;
        return around.figure().counts() && there && other;
    }

    private boolean isDayOrYearOfDate(Neighbours around) {
        boolean day = around.isWhole(1, LAST_DAY) && !around.hasUnit();
        boolean month = markup.is(Operator.MONTH, around.end())
                || around.before(Operator.MONTH)
                || markup.is(Operator.OF, around.end()) && markup.is(Operator.MONTH, around.end() + 1);
        boolean named = around.behind(Operator.DATE) && !around.behind(Operator.MOMENT)
                || around.before(Operator.DATE)
                || around.shortlyBefore(Operator.DATE) && around.isOrdinal()
                || around.isOrdinal() && around.shortlyBefore(Operator.MOMENT);
        boolean year = around.isWhole(FIRST_YEAR, LAST_YEAR) && around.before(Operator.MONTH);
        return day && (month || named) && !isFloor(around) || year;
    }

    private boolean isFloor(Neighbours around) {
        return markup.is(Operator.FLOOR, around.end()) || around.before(Operator.FLOOR) && !around.hasUnit();
    }

    /** "3 years"; "2023 year" is one of the calendar. */
    private static boolean isSpanOfYears(Neighbours around) {
        return around.behind(Operator.YEAR) && !around.isWhole(FIRST_YEAR, LAST_YEAR);
    }

    /** A figure beside a word of an address, unless pieces of something follow. */
    private boolean isHouseNumber(Neighbours around) {
        boolean before = around.before(Operator.ADDRESS)
                || around.markBefore('#') && markup.is(Operator.ADDRESS, around.from() - 2);
        if (before && markup.is(Lexicon.Kind.PRODUCT, around.from() - 1)) {
            return !around.hasUnit() && around.isWhole(FEWEST_OF_OFFICE, MOST_OF_MODEL) && isInAddress(around);
        }
        boolean behind = around.behind(Operator.ADDRESS) && !around.behind(Lexicon.Kind.PRODUCT);
        boolean counts = around.behind(Lexicon.Kind.PRODUCT)
                || around.behind(Lexicon.Kind.PIECE)
                || around.behind(Lexicon.Kind.CURRENCY);
        return (before || behind) && !counts;
    }

    /** «مكتب ٥٠٣» is an office, not a desk, beside other words of an address or contact details. */
    private boolean isInAddress(Neighbours around) {
        boolean contact = markup.has(Token.Kind.EMAIL) || markup.has(Token.Kind.PHONE);
        boolean address = markup.is(Operator.ADDRESS, around.to())
                || markup.is(Lexicon.Kind.PLACE, around.to())
                || markup.is(Operator.ADDRESS, around.to() + 1);
        return contact || address;
    }

    /** Nobody orders 2,025 sofas, and hardly anybody has 2,023 to spend. */
    private boolean isYear(Neighbours around) {
        boolean digits = around.inDigits() && markup.token(around.from()).raw().length() == 4;
        boolean named =
                around.isWhole(FIRST_YEAR, LAST_YEAR) && (around.behind(Operator.YEAR) || around.before(Operator.YEAR));
        boolean likely = around.isWhole(FIRST_LIKELY_YEAR, LAST_LIKELY_YEAR)
                && !(around.hasUnit() && !around.behind(Lexicon.Kind.PRODUCT))
                && !around.behind(Operator.EACH)
                && !around.behind(Operator.IN_TOTAL)
                && !markup.is(Lexicon.Kind.CURRENCY, around.from() - 1)
                && !around.before(Operator.PRICE_AT)
                && !around.shortlyBefore(Operator.BUDGET)
                && !markup.isTimes(around.to())
                && Bounds.of(markup, around.figure()) == Bounds.Bound.NONE;
        return named || digits && likely;
    }

    /** "At 5", «الساعة ٤», "from 9 to 6", "are you open till 8?". */
    private boolean isHour(Neighbours around) {
        if (!around.isWhole(0, LAST_HOUR) || around.hasUnit()) {
            return false;
        }
        boolean told = around.before(Operator.HOUR) || around.behind(Operator.HOUR);
        boolean maybe = around.before(Operator.MOMENT) && around.endsPhrase() && !around.before(Operator.WANTED);
        boolean open = around.inClause(Lexicon.Kind.MARKER, OPENING_HOURS);
        return told || maybe || open || isSpanOfHours(around);
    }

    /** The hours of "from 9 to 6" and "between 10 and 12 tomorrow", where no thing is named. */
    private boolean isSpanOfHours(Neighbours around) {
        boolean begins = around.before(Operator.FROM)
                || around.before(Operator.AT_LEAST)
                || around.before(Operator.BETWEEN)
                || around.before(Operator.MOMENT);
        Optional<Neighbours> end = around.joinedNext().map(next -> new Neighbours(markup, next));
        boolean things = !markup.hits(Lexicon.Kind.PRODUCT).isEmpty()
                || !markup.hits(Lexicon.Kind.PIECE).isEmpty()
                || !markup.models().isEmpty();
        return begins
                && !things
                && end.filter(next -> next.isWhole(0, LAST_HOUR) && !next.hasUnit() && next.endsPhrase())
                        .isPresent();
    }

    /** "Table for 6", "office for 6". */
    private boolean servesSeveral(Neighbours around) {
        boolean meant = around.before(Operator.FOR)
                && around.figure().counts()
                && !around.hasUnit()
                && around.figure().count() <= MOST_SERVED;
        if (!meant) {
            return false;
        }
        for (int i = around.from() - 2; i >= around.from() - FARTHEST_PRODUCT && !markup.separatesAt(i); i--) {
            Optional<Hit> product = markup.at(Lexicon.Kind.PRODUCT, i);
            if (product.isPresent()) {
                return concepts.seatsSeveral(product.get().id());
            }
            if (markup.is(Operator.ADDRESS, i) || markup.is(Operator.SPACE, i)) {
                return true;
            }
        }
        return false;
    }
}
