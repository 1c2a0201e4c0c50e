package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what points at a list that was shown: "the second one", "both", "option 2", "الأرخص". */
final class ReferenceReader {
    private static final int LONGEST_LIST = 9;

    private ReferenceReader() {}

    /** Claims figures that are places in a list; call before quantities are read. */
    static List<Reference> read(Markup markup) {
        List<Reference> references = new ArrayList<>();
        for (Hit hit : markup.hits(Lexicon.Kind.OPERATOR)) {
            Optional<Operator> operator = Operator.of(hit.id());
            boolean negated = markup.is(Operator.NOT, hit.from() - 1)
                    || markup.is(Operator.NOT, hit.from() - 2) && !markup.separatesAt(hit.from() - 1);
            operator.filter(there -> !negated)
                    .flatMap(there -> reference(markup, there, hit))
                    .filter(reference -> !references.contains(reference))
                    .ifPresent(references::add);
        }
        return references;
    }

    private static Optional<Reference> reference(Markup markup, Operator operator, Hit hit) {
        return switch (operator) {
            case ORDINAL_1 -> Optional.of(new Reference.Ordinal(1));
            case ORDINAL_2 -> Optional.of(new Reference.Ordinal(2));
            case ORDINAL_3 -> Optional.of(new Reference.Ordinal(3));
            case ORDINAL_4 -> Optional.of(new Reference.Ordinal(4));
            case ORDINAL_5 -> Optional.of(new Reference.Ordinal(5));
            case LAST -> Optional.of(new Reference.Last());
            case ALL -> Optional.of(new Reference.All());
            case CHEAPEST -> Optional.of(new Reference.Cheapest());
            case PRICIEST -> Optional.of(new Reference.Priciest());
            case OPTION -> option(markup, hit.to());
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> option(Markup markup, int behind) {
        int at = behind < markup.size() && markup.token(behind).isMark('#') ? behind + 1 : behind;
        Optional<Figure> figure = markup.figureAt(at)
                .filter(markup::isFree)
                .filter(Figure::counts)
                .filter(there -> there.count() <= LONGEST_LIST)
                .filter(there ->
                        !markup.is(Lexicon.Kind.PRODUCT, there.to()) && !markup.is(Lexicon.Kind.PIECE, there.to()));
        figure.ifPresent(markup::claim);
        return figure.map(there -> new Reference.Ordinal(there.count()));
    }
}
