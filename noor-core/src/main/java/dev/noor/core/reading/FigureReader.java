package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Puts digits and number words together: "5k", "twenty five", "пять тысяч", "ثلاثة آلاف", "9 000". */
final class FigureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int THOUSANDS_GROUP = 3;

    private FigureReader() {}

    static List<Figure> figures(Markup markup, BitSet inModel) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < markup.size()) {
            Optional<Figure> figure = inModel.get(at) ? Optional.empty() : figure(markup, at, inModel);
            if (figure.isPresent()) {
                figures.add(figure.get());
                at = figure.get().to();
            } else {
                at++;
            }
        }
        return List.copyOf(figures);
    }

    private static Optional<Figure> figure(Markup markup, int from, BitSet inModel) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        int at = from;
        int end = from;
        boolean digits = false;
        while (at < markup.size() && !inModel.get(at)) {
            Optional<BigDecimal> value = value(markup, at);
            if (value.isEmpty()) {
                boolean joins = end > from && markup.is(Operator.AND, at) && !digits && mayJoin(markup, at + 1, last);
                if (!joins) {
                    break;
                }
                at++;
                continue;
            }
            BigDecimal number = value.get();
            boolean inDigits = markup.token(at).is(Token.Kind.NUMBER);
            if (end == from) {
                group = number;
            } else if (isScale(number) && !inDigits && last.compareTo(number) < 0) {
                group = group.multiply(number);
                if (number.compareTo(HUNDRED) > 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (inDigits && digits && isThousandsGroup(markup, at, end)) {
                group = group.multiply(BigDecimal.valueOf(1000)).add(number);
            } else if (!inDigits && !digits && addsUp(last, number)) {
                group = group.add(number);
            } else {
                break;
            }
            digits |= inDigits;
            last = number;
            at = hitEnd(markup, at);
            end = at;
        }
        return end == from ? Optional.empty() : Optional.of(new Figure(total.add(group), from, end));
    }

    private static boolean mayJoin(Markup markup, int at, BigDecimal last) {
        return at < markup.size()
                && value(markup, at).filter(next -> addsUp(last, next)).isPresent();
    }

    /** "twenty five", "مية وخمسين": a smaller number fills the zeros of a round one; Arabic units come first. */
    private static boolean addsUp(BigDecimal last, BigDecimal next) {
        boolean tensAndUnits = last.compareTo(BigDecimal.valueOf(20)) >= 0
                && last.compareTo(HUNDRED) < 0
                && next.compareTo(BigDecimal.TEN) < 0;
        boolean unitsAndTens = last.compareTo(BigDecimal.TEN) < 0
                && next.compareTo(BigDecimal.valueOf(20)) >= 0
                && next.compareTo(HUNDRED) < 0;
        boolean below = last.compareTo(HUNDRED) >= 0 && next.compareTo(last) < 0;
        return tensAndUnits || unitsAndTens || below;
    }

    private static boolean isScale(BigDecimal number) {
        return number.compareTo(HUNDRED) >= 0
                && number.precision() - number.stripTrailingZeros().precision() >= 0
                && number.stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE);
    }

    private static boolean isThousandsGroup(Markup markup, int at, int previousEnd) {
        Token before = markup.token(previousEnd - 1);
        Token group = markup.token(at);
        boolean shape = before.is(Token.Kind.NUMBER)
                && before.raw().length() <= THOUSANDS_GROUP
                && group.raw().length() == THOUSANDS_GROUP
                && group.start() - before.end() == 1
                && markup.text().charAt(before.end()) == ' ';
        return shape && (group.raw().endsWith("00") || markup.is(Lexicon.Kind.CURRENCY, at + 1));
    }

    private static Optional<BigDecimal> value(Markup markup, int at) {
        Token token = markup.token(at);
        if (token.is(Token.Kind.NUMBER)) {
            return token.word().length() > 15 ? Optional.empty() : Optional.of(new BigDecimal(token.word()));
        }
        return markup.at(Lexicon.Kind.NUMBER, at)
                .filter(hit -> hit.from() == at)
                .flatMap(hit -> decimal(hit.id()));
    }

    private static Optional<BigDecimal> decimal(String id) {
        boolean digits = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return digits ? Optional.of(new BigDecimal(id)) : Optional.empty();
    }

    private static int hitEnd(Markup markup, int at) {
        return markup.token(at).is(Token.Kind.NUMBER)
                ? at + 1
                : markup.at(Lexicon.Kind.NUMBER, at).map(Hit::to).orElse(at + 1);
    }
}
