package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.Optional;

/**
 * Tells the widths by which the trade names tables and desks: "desk 1400", "a 160 desk", "two 1600 desks", «стол 140»,
 * «طاولة ١٦٠». So many of them would be written "1400 desks" or "desk, 160 pcs".
 */
final class NamedWidths {
    private static final String TABLE = "table";
    private static final int LEAST_CM = 120;
    private static final int MOST_CM = 400;
    private static final int STEP_CM = 10;
    private static final int LEAST_MM = 1000;
    private static final int MOST_MM = 4000;
    private static final int STEP_MM = 50;
    private static final int FARTHEST_BUDGET = 4;
    private final Markup markup;
    private final Concepts concepts;

    NamedWidths(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    boolean isWidth(Figure figure) {
        Neighbours around = new Neighbours(markup, figure);
        boolean usual = usual(around, LEAST_CM, MOST_CM, STEP_CM) || usual(around, LEAST_MM, MOST_MM, STEP_MM);
        return usual
                && around.inDigits()
                && Bounds.of(markup, figure) == Bounds.Bound.NONE
                && !isAmount(figure)
                && (endsName(around) || beginsName(around));
    }

    private static boolean usual(Neighbours around, int least, int most, int step) {
        return around.isWhole(least, most) && around.figure().count() % step == 0;
    }

    private boolean isAmount(Figure figure) {
        for (int i = figure.from() - FARTHEST_BUDGET; i < figure.to() + 2; i++) {
            if (markup.is(Operator.BUDGET, i)) {
                return true;
            }
        }
        return markup.is(Operator.PRICE_AT, figure.from() - 1) || markup.is(Operator.EACH, figure.to());
    }

    /** "Desk 1400": nothing is counted behind, and of several it was told before how many. */
    private boolean endsName(Neighbours around) {
        boolean counted = around.behind(Lexicon.Kind.PIECE)
                || around.behind(Operator.TIMES)
                || around.behind(Lexicon.Kind.CURRENCY)
                || around.behind(Lexicon.Kind.SEAT)
                || around.behind(Operator.PERCENT)
                || around.behind(Operator.WANTED)
                || markup.isTimes(around.to());
        return !counted
                && table(around.from() - 1)
                        .filter(hit -> hit.to() == around.from())
                        .filter(hit -> isSingular(hit) || isCountedAt(hit.from()))
                        .isPresent();
    }

    /** "1400 desk", "two 1600 desks". */
    private boolean beginsName(Neighbours around) {
        return table(around.to())
                .filter(hit -> hit.script() == Script.ENGLISH)
                .filter(hit -> isSingular(hit) || isCountedAt(around.from()))
                .isPresent();
    }

    private Optional<Hit> table(int i) {
        return markup.at(Lexicon.Kind.PRODUCT, i).filter(hit -> concepts.isA(hit.id(), TABLE));
    }

    /** Russian and Arabic count with the number in front, so that behind it a plural names a width as well. */
    private boolean isSingular(Hit hit) {
        String last = markup.token(hit.to() - 1).word();
        return hit.script() != Script.ENGLISH || Spelling.singular(last).equals(last);
    }

    private boolean isCountedAt(int from) {
        return markup.figureBefore(from)
                .filter(count -> count.to() == from && markup.isFree(count) && count.counts())
                .isPresent();
    }
}
