package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.Optional;

/** Finds which bound the words around a figure state, and which two figures are the ends of a range. */
final class Bounds {
    private static final int FARTHEST_BEFORE = 4;
    private static final int FARTHEST_AFTER = 3;

    private Bounds() {}

    /** A bound that words state. */
    enum Bound {
        AT_MOST,
        AT_LEAST,
        AROUND,
        NONE
    }

    /** The bound stated before the figure, else right behind it and its unit. */
    static Bound of(Markup markup, Figure figure) {
        return around(markup, figure.from(), figure.to());
    }

    /** The bound stated around the tokens {@code from} to before {@code to}. */
    static Bound around(Markup markup, int from, int to) {
        for (int i = from - 1; i >= from - FARTHEST_BEFORE && !endsClause(markup, i); i--) {
            Bound bound = at(markup, i);
            if (bound != Bound.NONE) {
                return bound;
            }
            if (markup.figureBefore(i + 1).isPresent()) {
                break;
            }
        }
        for (int i = to; i < to + FARTHEST_AFTER && !endsClause(markup, i); i++) {
            if (markup.figureAt(i).isPresent()) {
                break;
            }
            Bound bound = at(markup, i);
            boolean leadsOn = markup.figureAt(i + 1).isPresent();
            if (bound != Bound.NONE && !leadsOn) {
                return bound;
            }
        }
        return Bound.NONE;
    }

    private static boolean endsClause(Markup markup, int i) {
        return markup.separatesAt(i)
                && !(i >= 0
                        && i < markup.size()
                        && (markup.token(i).isMark(':') || markup.token(i).isMark('~')));
    }

    private static Bound at(Markup markup, int i) {
        if (markup.is(Operator.AT_MOST, i) || markup.token(i).isMark('<')) {
            return Bound.AT_MOST;
        }
        if (markup.is(Operator.AT_LEAST, i) || markup.token(i).isMark('>')) {
            return Bound.AT_LEAST;
        }
        return markup.is(Operator.AROUND, i) || markup.token(i).isMark('~') ? Bound.AROUND : Bound.NONE;
    }

    /** The upper end of the range that a figure begins: "10-12", "500 to 900", "between 500 and 900". */
    static Optional<Figure> upperEnd(Markup markup, Figure lower) {
        int joint = lower.to();
        while (joint < lower.to() + 2
                && (markup.is(Lexicon.Kind.CURRENCY, joint) || markup.is(Lexicon.Kind.LENGTH, joint))) {
            joint++;
        }
        boolean dash = joint < markup.size() && markup.token(joint).isMark('-');
        boolean to = markup.is(Operator.TO, joint);
        boolean and = markup.is(Operator.AND, joint) && isBetween(markup, lower.from());
        if (!dash && !to && !and) {
            return Optional.empty();
        }
        boolean length = markup.is(Lexicon.Kind.LENGTH, lower.to());
        return markup.figureAt(joint + 1)
                .filter(upper -> upper.value().compareTo(lower.value()) > 0)
                // "120 sm do 350 dirham" is a size and a price
                .filter(upper -> !(length && markup.is(Lexicon.Kind.CURRENCY, upper.to())));
    }

    private static boolean isBetween(Markup markup, int from) {
        return markup.is(Operator.BETWEEN, from - 1) || markup.is(Operator.BETWEEN, from - 2);
    }
}
