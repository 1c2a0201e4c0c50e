package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts digits and number words together: "5k", "twenty five", "пять тысяч", "ثلاثة آلاف", "9 000", "two dozen", «тысяч
 * пять», "six and a half thousand".
 */
final class FigureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final String MULTIPLIES = "x";
    private static final int THOUSANDS_GROUP = 3;
    private final Markup markup;
    private final BitSet inModel;

    private FigureReader(Markup markup, BitSet inModel) {
        this.markup = markup;
        this.inModel = inModel;
    }

    /** One number as digits or as a word or phrase of the lexicon, to before token {@code to}. */
    private record Part(BigDecimal value, boolean multiplies, boolean inDigits, int to) {
        boolean isFraction() {
            return !inDigits && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        }

        boolean isScale() {
            return !inDigits
                    && (multiplies
                            || value.compareTo(HUNDRED) >= 0
                                    && value.stripTrailingZeros()
                                            .unscaledValue()
                                            .equals(java.math.BigInteger.ONE));
        }
    }

    static List<Figure> figures(Markup markup, BitSet inModel) {
        return new FigureReader(markup, inModel).figures();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < markup.size()) {
            Optional<Figure> figure = figure(at);
            figure.ifPresent(figures::add);
            at = figure.map(Figure::to).orElse(at + 1);
        }
        return List.copyOf(figures);
    }

    private Optional<Figure> figure(int from) {
        Optional<Part> first = part(from).filter(part -> part.inDigits() || part.to() > from + 1 || !isOneLetter(from));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> about = turnedRound(first.get(), from);
        return about.isPresent() ? about : Optional.of(grown(first.get(), from));
    }

    /** «Тысяч пять», «десятка два»: in Russian an approximate number stands behind what it counts. */
    private Optional<Figure> turnedRound(Part scale, int from) {
        return part(scale.to())
                .filter(number -> scale.multiplies() && !number.inDigits() && !number.isScale())
                .filter(number -> number.value().compareTo(TWENTY) <= 0)
                .map(number -> new Figure(scale.value().multiply(number.value()), from, number.to()));
    }

    private Figure grown(Part first, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = first.value();
        Part last = first;
        Optional<Part> next = next(last);
        while (next.isPresent()) {
            Part part = next.get();
            if (part.isScale() && last.value().compareTo(part.value()) < 0) {
                group = group.multiply(part.value());
                if (part.value().compareTo(HUNDRED) > 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (part.inDigits() && last.inDigits() && isThousandsGroup(last.to(), last.to())) {
                group = group.multiply(BigDecimal.valueOf(1000)).add(part.value());
            } else if (part.isFraction() && !last.isFraction() || addsUp(last, part)) {
                group = group.add(part.value());
            } else {
                break;
            }
            last = part;
            next = next(last);
        }
        return new Figure(total.add(group), from, last.to());
    }

    /** What may go on with the number: the next word of it, or the one behind "and". */
    private Optional<Part> next(Part last) {
        Optional<Part> next = part(last.to());
        if (next.isPresent() || last.inDigits() || !markup.is(Operator.AND, last.to())) {
            return next;
        }
        return part(last.to() + 1).filter(part -> addsUp(last, part));
    }

    /** "twenty five", "مية وخمسين": a smaller number fills the zeros of a round one; Arabic units come first. */
    private static boolean addsUp(Part lastPart, Part nextPart) {
        if (lastPart.inDigits() || nextPart.inDigits()) {
            return false;
        }
        BigDecimal last = lastPart.value();
        BigDecimal next = nextPart.value();
        boolean tensAndUnits =
                last.compareTo(TWENTY) >= 0 && last.compareTo(HUNDRED) < 0 && next.compareTo(BigDecimal.TEN) < 0;
        boolean unitsAndTens =
                last.compareTo(BigDecimal.TEN) < 0 && next.compareTo(TWENTY) >= 0 && next.compareTo(HUNDRED) < 0;
        boolean below = last.compareTo(HUNDRED) >= 0 && next.compareTo(last) < 0;
        return tensAndUnits || unitsAndTens || below;
    }

    private boolean isThousandsGroup(int at, int previousEnd) {
        Token before = markup.token(previousEnd - 1);
        Token group = markup.token(at);
        boolean shape = before.is(Token.Kind.NUMBER)
                && before.raw().length() <= THOUSANDS_GROUP
                && group.raw().length() == THOUSANDS_GROUP
                && group.start() - before.end() == 1
                && markup.text().charAt(before.end()) == ' ';
        return shape && (group.raw().endsWith("00") || markup.is(Lexicon.Kind.CURRENCY, at + 1));
    }

    private Optional<Part> part(int at) {
        if (at >= markup.size() || inModel.get(at)) {
            return Optional.empty();
        }
        Token token = markup.token(at);
        if (token.is(Token.Kind.NUMBER)) {
            return token.word().length() > 15
                    ? Optional.empty()
                    : Optional.of(new Part(new BigDecimal(token.word()), false, true, at + 1));
        }
        return markup.at(Lexicon.Kind.NUMBER, at)
                .filter(hit -> hit.from() == at && !meansMore(hit))
                .map(FigureReader::part);
    }

    private static Part part(Hit hit) {
        boolean multiplies = hit.id().startsWith(MULTIPLIES);
        return new Part(new BigDecimal(multiplies ? hit.id().substring(1) : hit.id()), multiplies, false, hit.to());
    }

    /** The hundred of «بالمية», the one of «للواحد» and of «وحدة أدراج» are parts of other words. */
    private boolean meansMore(Hit hit) {
        boolean named = markup.at(Lexicon.Kind.PRODUCT, hit.from())
                .filter(product -> product.from() == hit.from() && product.to() > hit.to())
                .isPresent();
        boolean seats = markup.at(Lexicon.Kind.SEAT, hit.from())
                .filter(seat -> Character.isDigit(seat.id().charAt(0)))
                .isPresent();
        return named || seats || markup.is(Operator.PERCENT, hit.from()) || markup.is(Operator.EACH, hit.from());
    }

    /** The "k" of "5k" is no number by itself. */
    private boolean isOneLetter(int at) {
        return markup.token(at).word().length() == 1;
    }
}
