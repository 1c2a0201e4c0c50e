package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads what points at a list that was shown: "the second one", "both", "option 2", "الأرخص". */
final class ReferenceReader {
    private ReferenceReader() {}

    /** A reference at the tokens {@code from} to before {@code to}. */
    record Pointer(Reference reference, int from, int to) {}

    /** What the text points at, in the order written; call after the owners of figures were settled. */
    static List<Reference> read(Markup markup) {
        return pointers(markup).stream().map(Pointer::reference).distinct().toList();
    }

    /** Every mention of what was shown, in the order written. */
    static List<Pointer> pointers(Markup markup) {
        List<Pointer> pointers = new ArrayList<>();
        for (Hit hit : markup.hits(Lexicon.Kind.OPERATOR)) {
            boolean negated = markup.is(Operator.NOT, hit.from() - 1)
                    || markup.is(Operator.NOT, hit.from() - 2) && !markup.separatesAt(hit.from() - 1);
            if (!negated && !isOfAFloor(markup, hit)) {
                Operator.of(hit.id())
                        .flatMap(ReferenceReader::reference)
                        .ifPresent(found -> pointers.add(new Pointer(found, hit.from(), hit.to())));
            }
        }
        for (Figure figure : markup.figures()) {
            if (markup.is(Owner.CHOICE, figure)) {
                pointers.add(new Pointer(new Reference.Ordinal(figure.count()), figure.from(), figure.to()));
            } else if (markup.is(Owner.MODEL, figure)) {
                pointers.add(new Pointer(new Reference.Model(figure.count()), figure.from(), figure.to()));
            }
        }
        pointers.sort(Comparator.comparingInt(Pointer::from));
        return pointers;
    }

    /**
     * Which of its kind a thing is: "the second chair", "the second for the desks", "desks: the second", «الكرسي
     * الثاني».
     */
    static Optional<Reference> placeOf(Thing thing, List<Pointer> pointers, Markup markup) {
        List<Pointer> places = pointers.stream()
                .filter(pointer -> pointer.reference() instanceof Reference.Ordinal
                        || pointer.reference() instanceof Reference.Last)
                .toList();
        boolean arabic = markup.token(thing.from()).script() == Token.Script.ARABIC;
        return places.stream()
                .filter(pointer -> arabic && pointer.from() == thing.to() || isLabelled(thing, pointer, markup))
                .findFirst()
                .or(() -> places.stream()
                        .filter(pointer -> pointer.to() == thing.from() || isFor(pointer, thing, markup))
                        .findFirst())
                .map(Pointer::reference);
    }

    /** "Desks: the second", «стулья - первый». */
    private static boolean isLabelled(Thing thing, Pointer pointer, Markup markup) {
        int mark = thing.to();
        boolean labels = mark < markup.size()
                && (markup.token(mark).isMark(':') || markup.token(mark).isMark('-'));
        return labels && joins(thing.to() + 1, pointer.from(), markup);
    }

    /** "The second option for the desks". */
    private static boolean isFor(Pointer pointer, Thing thing, Markup markup) {
        int at = pointer.to();
        while (markup.is(Operator.OPTION, at) || markup.is(Operator.POINTS, at)) {
            at++;
        }
        return markup.is(Operator.FOR, at) && joins(at + 1, thing.from(), markup);
    }

    private static boolean joins(int from, int to, Markup markup) {
        return from <= to && IntStream.range(from, to).allMatch(i -> markup.is(Lexicon.Kind.STOP, i));
    }

    /** Whether an ordinal tells a floor and no place in a list: "third floor". */
    static boolean isOfAFloor(Markup markup, Hit ordinal) {
        return markup.is(Operator.FLOOR, ordinal.to())
                || markup.is(Operator.FLOOR, ordinal.from() - 1)
                        && Operator.of(ordinal.id())
                                .map(Operator::place)
                                .filter(OptionalInt::isPresent)
                                .isPresent();
    }

    private static Optional<Reference> reference(Operator operator) {
        OptionalInt place = operator.place();
        if (place.isPresent()) {
            return Optional.of(new Reference.Ordinal(place.getAsInt()));
        }
        return switch (operator) {
            case LAST -> Optional.of(new Reference.Last());
            case ALL -> Optional.of(new Reference.All());
            case CHEAPEST -> Optional.of(new Reference.Cheapest());
            case PRICIEST -> Optional.of(new Reference.Priciest());
            case THIS_ONE -> Optional.of(new Reference.ThisOne());
            default -> Optional.empty();
        };
    }
}
