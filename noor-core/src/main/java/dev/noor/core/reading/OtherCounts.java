package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;

/**
 * Tells the figures that count or measure what is not sold: branches, shelves of a cabinet, sides of a room, a second.
 */
final class OtherCounts {
    private static final int FARTHEST_PRODUCT = 4;
    private static final int FARTHEST_SPACE = 8;

    private OtherCounts() {}

    static boolean isOne(Neighbours around) {
        return countsOtherThings(around)
                || countsShelvesOfAThing(around)
                || measuresASpace(around)
                || around.markup().is(Operator.WAITS, around.from());
    }

    private static boolean countsOtherThings(Neighbours around) {
        boolean things = around.behind(Operator.COUNTED)
                && around.markup()
                        .at(Lexicon.Kind.PRODUCT, around.to())
                        .filter(product -> product.length() > 1)
                        .isEmpty();
        boolean ahead = around.hasUnit() || around.hasProductAhead();
        boolean best = (around.before(Operator.BEST) || around.behind(Operator.BEST)) && ahead;
        return things || best || around.before(Operator.COUNTED) && !ahead;
    }

    /** "Cabinet with 3 shelves", «шкаф 4 полки»; those of "desk and 3 shelves" are things of their own. */
    private static boolean countsShelvesOfAThing(Neighbours around) {
        Markup markup = around.markup();
        if (!around.behind(Operator.SHELF)) {
            return false;
        }
        for (int i = around.from() - 1; i >= around.from() - FARTHEST_PRODUCT && !markup.separatesAt(i); i--) {
            if (markup.is(Operator.AND, i) || markup.figureBefore(i + 1).isPresent()) {
                return false;
            }
            if (markup.is(Lexicon.Kind.PRODUCT, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Our room is 4 by 5 m", "the gap is 60 cm": the nearest thing named before is none that is sold. */
    private static boolean measuresASpace(Neighbours around) {
        Markup markup = around.markup();
        boolean sides = markup.isTimes(markup.afterUnit(around.to())) || markup.isTimes(around.from() - 1);
        boolean length = around.behind(Lexicon.Kind.LENGTH)
                || around.joinedNext()
                        .filter(next -> markup.is(Lexicon.Kind.LENGTH, next.to()))
                        .isPresent();
        if (!sides && !length) {
            return false;
        }
        boolean space = false;
        for (int i = around.from() - 1; i >= around.from() - FARTHEST_SPACE && !markup.separatesAt(i); i--) {
            if (markup.is(Lexicon.Kind.PRODUCT, i)) {
                return space && sides;
            }
            space |= markup.is(Operator.SPACE, i);
        }
        return space;
    }
}
