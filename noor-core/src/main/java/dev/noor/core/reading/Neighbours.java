package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands around one figure. Tokens are looked at, never changed. */
record Neighbours(Markup markup, Figure figure) {
    private static final int MOST_SMALL_WORDS = 2;
    private static final int FARTHEST_PRODUCT = 5;
    private static final int FARTHEST_IN_CLAUSE = 12;

    int from() {
        return figure.from();
    }

    int to() {
        return figure.to();
    }

    boolean before(Operator operator) {
        return markup.is(operator, figure.from() - 1);
    }

    boolean behind(Operator operator) {
        return markup.is(operator, figure.to());
    }

    boolean behind(Lexicon.Kind kind) {
        return markup.is(kind, figure.to());
    }

    boolean markBefore(char sign) {
        return isMark(figure.from() - 1, sign);
    }

    boolean markBehind(char sign) {
        return isMark(figure.to(), sign);
    }

    boolean isMark(int i, char sign) {
        return i >= 0 && i < markup.size() && markup.token(i).isMark(sign);
    }

    /** Right before the figure, or with an article, a hash or a full stop between: "no. 2", "at the 5th". */
    boolean shortlyBefore(Operator operator) {
        int at = figure.from() - 1;
        for (int skipped = 0; at >= 0 && skipped <= MOST_SMALL_WORDS; skipped++, at--) {
            if (markup.is(operator, at)) {
                return true;
            }
            boolean small = isMark(at, '#')
                    || isMark(at, ':')
                    || isMark(at, '.') && at > 0 && markup.is(operator, at - 1)
                    || !markup.separatesAt(at) && markup.is(Lexicon.Kind.STOP, at);
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows at once is something that is counted, measured or paid with. */
    boolean hasUnit() {
        return behind(Lexicon.Kind.PRODUCT)
                || behind(Lexicon.Kind.PIECE)
                || behind(Lexicon.Kind.SEAT)
                || behind(Lexicon.Kind.CURRENCY)
                || behind(Lexicon.Kind.LENGTH)
                || behind(Operator.PERCENT)
                || markup.modelAt(figure.to()).isPresent();
    }

    /** Whether a thing is named behind it in the same clause, with words that describe it between at most. */
    boolean hasProductAhead() {
        for (int i = figure.to(); i < figure.to() + FARTHEST_PRODUCT && !markup.separatesAt(i); i++) {
            if (markup.is(Lexicon.Kind.PRODUCT, i)) {
                return true;
            }
            if (markup.figureAt(i).isPresent() || markup.is(Operator.AND, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the phrase of the figure is over behind it. */
    boolean endsPhrase() {
        int at = figure.to();
        return markup.separatesAt(at)
                || markup.is(Lexicon.Kind.STOP, at)
                || markup.is(Lexicon.Kind.INTENT, at)
                || markup.is(Operator.AND, at)
                || markup.is(Operator.TO, at)
                || markup.is(Operator.URGENT, at)
                || markup.is(Operator.DATE, at)
                || markup.is(Operator.MOMENT, at);
    }

    boolean isWhole(int least, int most) {
        return figure.value().stripTrailingZeros().scale() <= 0
                && figure.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && figure.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    boolean inDigits() {
        return markup.token(figure.from()).is(Token.Kind.NUMBER);
    }

    /** The figure that this one is joined to from the left: the 12 of "12 or 24 months". */
    Optional<Figure> joinedNext() {
        int joint = figure.to();
        boolean joins = isMark(joint, '-') || markup.is(Operator.TO, joint) || markup.is(Operator.AND, joint);
        return joins ? markup.figureAt(joint + 1) : Optional.empty();
    }

    /** The figure that is joined to this one from the left. */
    Optional<Figure> joinedLast() {
        return markup.figureBefore(figure.from() - 1)
                .filter(last -> last.to() == figure.from() - 1)
                .filter(last -> new Neighbours(markup, last)
                        .joinedNext()
                        .filter(figure::equals)
                        .isPresent());
    }

    /** Whether a word of the kind stands in the clause of the figure. */
    boolean inClause(Lexicon.Kind kind, String id) {
        return first(-1, kind, id) || first(1, kind, id);
    }

    /** Whether a word of the operator stands in the clause of the figure, behind it or ({@code -1}) before. */
    boolean inClause(Operator operator, int step) {
        for (int i = figure.from();
                Math.abs(i - figure.from()) < FARTHEST_IN_CLAUSE && !markup.separatesAt(i);
                i += step) {
            if (markup.is(operator, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean first(int step, Lexicon.Kind kind, String id) {
        for (int i = figure.from();
                Math.abs(i - figure.from()) < FARTHEST_IN_CLAUSE && !markup.separatesAt(i);
                i += step) {
            if (markup.at(kind, i).filter(hit -> hit.id().equals(id)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A number glued to the ending that makes it an ordinal: "23rd", «7-й». */
    boolean isOrdinal() {
        int at = figure.to();
        return inDigits()
                && behind(Operator.NTH)
                && markup.token(at).start() - markup.token(at - 1).end() <= 1
                && markup.text().charAt(markup.token(at - 1).end()) != ' ';
    }

    /** Where the ordinal or plain figure is over. */
    int end() {
        return isOrdinal() ? figure.to() + 1 : figure.to();
    }
}
