package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads one number in digits, with grouping, decimals and a scale such as "k". */
final class NumberReader {
    private static final int MAX_DIGITS = 40;

    private final List<Token> tokens;

    private NumberReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The number that starts with the digits at {@code start}. */
    static Claim.Figure at(List<Token> tokens, int start) {
        return new NumberReader(tokens).read(start);
    }

    /** Whether the tokens are one number grouped by commas or points, such as {@code 1.234.567}. */
    static boolean isGrouped(List<Token> tokens, int start, int end) {
        NumberReader reader = new NumberReader(tokens);
        return reader.groups(start, ".") >= end || reader.groups(start, ",'’") >= end;
    }

    private Claim.Figure read(int start) {
        int commas = groups(start, ",'’");
        int points = groups(start, ".");
        if (commas > start + 1) {
            return decimals(start, commas, ".");
        }
        if (points > start + 3 || points > start + 1 && hasDecimals(points, ",")) {
            return decimals(start, points, ",");
        }
        int spaces = spaced(start);
        if (spaces > start + 1) {
            return grouped(start, spaces);
        }
        Claim.Figure figure = decimals(start, start + 1, ".,");
        // A point before three digits is a decimal point here and a separator of thousands there.
        if (points == start + 3) {
            List<List<BigDecimal>> readings = new ArrayList<>(figure.readings());
            readings.add(List.of(number(joined(start, points), 0)));
            return new Claim.Figure(start, points, readings, Unit.NONE, "");
        }
        return figure;
    }

    /** The end of a run of digits in groups of three behind {@code signs}; {@code start + 1} when there is none. */
    private int groups(int start, String signs) {
        int end = start + 1;
        // Nothing is grouped behind a zero: 0,575 is a fraction.
        while (tokens.get(start).text().length() <= 3 && !isZero(start) && follows(end, signs) && isTriple(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean isZero(int at) {
        return tokens.get(at).text().equals("0");
    }

    private boolean follows(int sign, String signs) {
        return sign + 1 < tokens.size()
                && tokens.get(sign).isSign(signs)
                && tokens.get(sign - 1).touches(tokens.get(sign))
                && tokens.get(sign).touches(tokens.get(sign + 1))
                && tokens.get(sign + 1).isDigits();
    }

    private boolean isTriple(int at) {
        return at < tokens.size()
                && tokens.get(at).isDigits()
                && tokens.get(at).text().length() == 3;
    }

    private int spaced(int start) {
        int end = start + 1;
        while (tokens.get(start).text().length() <= 3
                && isTriple(end)
                && tokens.get(end).start() - tokens.get(end - 1).end() == 1) {
            end++;
        }
        return end;
    }

    private boolean hasDecimals(int at, String signs) {
        return follows(at, signs) && tokens.get(at + 1).text().length() <= 2;
    }

    /** Digits in groups with a space between: one number, or several that stand side by side. */
    private Claim.Figure grouped(int start, int end) {
        Claim.Figure joint = decimals(start, end, ".,");
        List<BigDecimal> apart = new ArrayList<>();
        tokens.subList(start, end).forEach(token -> apart.add(number(token.text(), 0)));
        if (joint.to() > end) {
            return joint;
        }
        return new Claim.Figure(start, end, List.of(joint.readings().getFirst(), apart), Unit.NONE, "");
    }

    private Claim.Figure decimals(int start, int end, String signs) {
        boolean comma = follows(end, ",");
        boolean decimal = follows(end, signs)
                && !(comma && tokens.get(end + 1).text().length() == 3 && !isZero(start))
                && !follows(end + 2, ".,");
        String whole = joined(start, end);
        int to = decimal ? end + 2 : end;
        BigDecimal value = decimal
                ? number(
                        whole + tokens.get(end + 1).text(),
                        tokens.get(end + 1).text().length())
                : number(whole, 0);
        return new Claim.Figure(start, to, List.of(List.of(value)), Unit.NONE, "");
    }

    private String joined(int start, int end) {
        StringBuilder digits = new StringBuilder();
        tokens.subList(start, end).stream().filter(Token::isDigits).forEach(token -> digits.append(token.text()));
        return digits.toString();
    }

    /** A number nobody states is cut short, so that no text makes the arithmetic slow. */
    private static BigDecimal number(String digits, int decimals) {
        if (digits.length() > MAX_DIGITS) {
            return BigDecimal.ONE.movePointRight(MAX_DIGITS);
        }
        return new BigDecimal(digits).movePointLeft(decimals);
    }
}
