package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Metres said with a rest or without a number: «متر وثمانين» and «метр восемьдесят» are 180 cm, "2 m 40" is 240,
 * «مترين» 200, «метра два» about 200.
 *
 * @param mm the whole in millimetres
 * @param figures those that belong to it
 */
record Metres(BigDecimal mm, List<Figure> figures, int from, int to) {
    private static final String METRE = "1000";
    private static final BigDecimal MM = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static List<Metres> of(Markup markup) {
        List<Metres> found = new ArrayList<>();
        for (Hit unit : markup.hits(Lexicon.Kind.LENGTH)) {
            if (unit.id().equals(METRE)) {
                at(markup, unit).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Metres> at(Markup markup, Hit unit) {
        Optional<Figure> whole = markup.figureBefore(unit.from()).filter(figure -> figure.to() == unit.from());
        Optional<Figure> rest = rest(markup, unit.to());
        if (whole.filter(figure -> !markup.isFree(figure)).isPresent()) {
            return Optional.empty();
        }
        BigDecimal metres = whole.map(Figure::value).orElse(BigDecimal.valueOf(Math.max(1, unit.pieces())));
        int from = whole.map(Figure::from).orElse(unit.from());
        if (rest.isPresent()) {
            BigDecimal more = rest.get().value();
            boolean fraction = more.compareTo(BigDecimal.ONE) < 0;
            BigDecimal mm = metres.multiply(MM).add(more.multiply(fraction ? MM : BigDecimal.TEN));
            List<Figure> figures = new ArrayList<>(List.of(rest.get()));
            whole.ifPresent(figures::add);
            return Optional.of(new Metres(mm, figures, from, rest.get().to()));
        }
        if (whole.isPresent()) {
            return Optional.empty();
        }
        Optional<Figure> about = markup.figureAt(unit.to())
                .filter(figure -> markup.token(figure.from()).is(Token.Kind.WORD))
                .filter(figure -> figure.value().compareTo(BigDecimal.TEN) < 0);
        if (about.isPresent()) {
            return Optional.of(new Metres(
                    about.get().value().multiply(MM),
                    List.of(about.get()),
                    from,
                    about.get().to()));
        }
        return unit.pieces() > 0
                ? Optional.of(new Metres(metres.multiply(MM), List.of(), from, unit.to()))
                : Optional.empty();
    }

    /** The centimetres or the half behind whole metres. */
    private static Optional<Figure> rest(Markup markup, int behind) {
        int at = markup.is(Operator.AND, behind) ? behind + 1 : behind;
        return markup.figureAt(at)
                .filter(markup::isFree)
                .filter(figure -> !new Neighbours(markup, figure).hasUnit()
                        || markup.is(Lexicon.Kind.LENGTH, figure.to()) && at == behind)
                .filter(figure -> !markup.isTimes(figure.to()))
                .filter(figure -> {
                    boolean half = figure.value().compareTo(BigDecimal.ONE) < 0;
                    boolean centimetres = figure.value().compareTo(BigDecimal.TEN) >= 0
                            && figure.value().compareTo(HUNDRED) < 0;
                    return half || centimetres;
                });
    }
}
