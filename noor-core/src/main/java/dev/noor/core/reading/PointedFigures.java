package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins numbers with what they count of a list that was shown: "2 of the first and 3 of the second", «первых две». */
final class PointedFigures {
    private static final int FARTHEST = 4;
    private final Markup markup;
    private final List<ReferenceReader.Pointer> pointers;

    PointedFigures(Markup markup) {
        this.markup = markup;
        this.pointers = ReferenceReader.pointers(markup);
    }

    /** Whether the figure counts what is pointed at: "4 of those", "two of the black ones". */
    boolean points(Figure figure) {
        boolean one = isPronoun(figure);
        return behind(figure).isPresent()
                || !one && before(figure).isPresent()
                || isOfSome(figure)
                || isOfShown(figure);
    }

    /** Whether the figure counts something pointed at that no thing stands beside: "6 of the cheaper, and 6 chairs". */
    boolean pointsAway(Figure figure) {
        return isOfShown(figure)
                || pointers.stream()
                        .filter(pointer -> pointer.from() >= figure.to() && pointer.from() <= figure.to() + FARTHEST)
                        .filter(pointer -> joins(figure.to(), pointer.from(), false))
                        .anyMatch(pointer ->
                                endsPart(markup.is(Operator.POINTS, pointer.to()) ? pointer.to() + 1 : pointer.to()));
    }

    /** "2 of it", «حبتين منه»: and nothing else that they are of. */
    boolean isOfShown(Figure figure) {
        int at = figure.to();
        while (markup.is(Operator.OF, at) || markup.is(Operator.FROM, at) || markup.is(Lexicon.Kind.PIECE, at)) {
            at++;
        }
        return markup.is(Operator.SHOWN, at) && endsPart(at + 1);
    }

    /** A comma, an "and", or in Arabic the next thing, as an ordinal stands behind what it is of. */
    private boolean endsPart(int i) {
        boolean next = markup.is(Lexicon.Kind.PRODUCT, i) && markup.token(i).script() == Token.Script.ARABIC;
        return next || markup.separatesAt(i) || markup.is(Operator.AND, i);
    }

    /** The "one" of "the second one", «ar5as wa7ed». */
    private boolean isPronoun(Figure figure) {
        Neighbours around = new Neighbours(markup, figure);
        boolean pieces = markup.is(Lexicon.Kind.PIECE, figure.from() - 1) || around.behind(Lexicon.Kind.PIECE);
        return around.isWhole(1, 1) && !around.inDigits() && !pieces;
    }

    /** One item a figure, when all of them count what is pointed at; none otherwise. Claims them. */
    List<Item> items(List<Figure> loose) {
        List<Figure> pointing = loose.stream().filter(this::points).toList();
        boolean before = !pointing.isEmpty()
                && !pointers.isEmpty()
                && pointers.getFirst().from() < pointing.getFirst().from();
        List<Item> items = new ArrayList<>();
        for (Figure figure : pointing) {
            markup.claim(figure, Owner.PIECES);
            Optional<Reference> reference = before
                    ? before(figure).or(() -> behind(figure))
                    : behind(figure).or(() -> before(figure));
            if (reference.isEmpty() && isOfShown(figure)) {
                reference = Optional.of(new Reference.ThisOne());
            }
            items.add(Item.counted(figure.count()).of(reference));
        }
        return items;
    }

    private Optional<Reference> behind(Figure figure) {
        return pointers.stream()
                .filter(pointer -> pointer.from() >= figure.to() && pointer.from() <= figure.to() + FARTHEST)
                .filter(pointer -> joins(figure.to(), pointer.from(), false))
                .map(ReferenceReader.Pointer::reference)
                .findFirst();
    }

    private Optional<Reference> before(Figure figure) {
        return pointers.stream()
                .filter(pointer -> pointer.to() <= figure.from() && pointer.to() >= figure.from() - FARTHEST)
                .filter(pointer -> joins(pointer.to(), figure.from(), true))
                .map(ReferenceReader.Pointer::reference)
                .findFirst();
    }

    private boolean joins(int from, int to, boolean overComma) {
        for (int i = from; i < to; i++) {
            boolean comma = overComma
                    && (markup.token(i).isMark(',')
                            || markup.token(i).isMark('-')
                            || markup.token(i).isMark(':'));
            boolean small = comma
                    || markup.is(Operator.OF, i)
                    || markup.is(Operator.FROM, i)
                    || markup.is(Operator.TIMES, i)
                    || markup.is(Operator.WANTED, i)
                    || markup.is(Operator.POINTS, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    || markup.is(Lexicon.Kind.STOP, i);
            if (!small || markup.figureAt(i).isPresent() && !markup.is(Operator.POINTS, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Six of the black ones", "4 of those". */
    private boolean isOfSome(Figure figure) {
        if (!markup.is(Operator.OF, figure.to()) && !markup.is(Operator.FROM, figure.to())) {
            return false;
        }
        for (int i = figure.to() + 1; i <= figure.to() + FARTHEST && !markup.separatesAt(i); i++) {
            if (markup.is(Operator.POINTS, i) || markup.is(Operator.SHOWN, i)) {
                return true;
            }
        }
        return false;
    }
}
