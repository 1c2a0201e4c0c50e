package dev.noor.core.reply.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads days and times of day. */
final class DateReader {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1900;

    private DateReader() {}

    /** The day or time that starts with the digits at {@code at}. */
    static Optional<Claim> at(List<Token> tokens, int at) {
        return numeric(tokens, at).or(() -> clock(tokens, at)).or(() -> dayFirst(tokens, at));
    }

    /** A day such as "December 6, 2026", whose month is the word at {@code at}. */
    static Optional<Claim> monthFirst(List<Token> tokens, int at) {
        Optional<Integer> month = Months.of(tokens.get(at).folded());
        if (month.isEmpty() || !isDay(tokens, at + 1)) {
            return Optional.empty();
        }
        int day = value(tokens.get(at + 1));
        int next = at + 2;
        if (next < tokens.size() && isOrdinal(tokens.get(next))) {
            next++;
        }
        int comma = next < tokens.size() && tokens.get(next).isSign(",") ? next + 1 : next;
        return Optional.of(
                isYear(tokens, comma)
                        ? day(at, comma + 1, day, month.get(), Optional.of(value(tokens.get(comma))))
                        : day(at, next, day, month.get(), Optional.empty()));
    }

    private static Optional<Claim> dayFirst(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size()
                && (isOrdinal(tokens.get(next)) || tokens.get(next).folded().equals("of"))) {
            next++;
        }
        if (!isDay(tokens, at) || next >= tokens.size() || !tokens.get(next).isWord()) {
            return Optional.empty();
        }
        Optional<Integer> month = Months.of(tokens.get(next).folded());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = value(tokens.get(at));
        int after = next + 1;
        int year = after < tokens.size() && tokens.get(after).isSign(",") ? after + 1 : after;
        return Optional.of(
                isYear(tokens, year)
                        ? day(at, year + 1, day, month.get(), Optional.of(value(tokens.get(year))))
                        : day(at, after, day, month.get(), Optional.empty()));
    }

    private static Optional<Claim> numeric(List<Token> tokens, int at) {
        if (at + 4 >= tokens.size() || !isChain(tokens, at)) {
            return Optional.empty();
        }
        String first = tokens.get(at).text();
        String last = tokens.get(at + 4).text();
        int middle = value(tokens.get(at + 2));
        if (first.length() == 4 && isYear(tokens, at) && isDate(value(tokens.get(at + 4)), middle)) {
            return Optional.of(day(at, at + 5, value(tokens.get(at + 4)), middle, Optional.of(value(tokens.get(at)))));
        }
        int start = value(tokens.get(at));
        boolean plausible = isDate(start, middle) || isDate(middle, start);
        if (!plausible || last.length() != 2 && !isYear(tokens, at + 4)) {
            return Optional.empty();
        }
        return Optional.of(
                new Claim.Day(at, at + 5, start, middle, Optional.of(value(tokens.get(at + 4))), Claim.Day.Order.OPEN));
    }

    /** Three short groups of digits with the same sign between them. */
    private static boolean isChain(List<Token> tokens, int at) {
        Token sign = tokens.get(at + 1);
        boolean touching = true;
        for (int i = at; i < at + 4; i++) {
            touching &= tokens.get(i).touches(tokens.get(i + 1));
        }
        return touching
                && sign.isSign("./-")
                && tokens.get(at + 3).text().equals(sign.text())
                && isShort(tokens.get(at))
                && isShort(tokens.get(at + 2))
                && isShort(tokens.get(at + 4));
    }

    private static Optional<Claim> clock(List<Token> tokens, int at) {
        if (isShort(tokens.get(at))
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isSign(":")) {
            Token minute = tokens.get(at + 2);
            boolean touching = tokens.get(at).touches(tokens.get(at + 1))
                    && tokens.get(at + 1).touches(minute);
            if (touching && minute.isDigits() && minute.text().length() == 2 && value(tokens.get(at)) < 25) {
                return Optional.of(clock(tokens, at, at + 3, value(minute)));
            }
        }
        boolean half = at + 1 < tokens.size() && isShort(tokens.get(at)) && isLatinHalfDay(tokens.get(at + 1));
        return half && value(tokens.get(at)) < 13 ? Optional.of(clock(tokens, at, at + 1, 0)) : Optional.empty();
    }

    private static Claim.Clock clock(List<Token> tokens, int at, int end, int minute) {
        int hour = value(tokens.get(at)) % 24;
        if (end < tokens.size() && isHalfDay(tokens.get(end))) {
            boolean afternoon = !tokens.get(end).folded().startsWith("a")
                    && !tokens.get(end).text().equals("ص");
            return new Claim.Clock(at, end + 1, hour % 12 + (afternoon ? 12 : 0), minute);
        }
        return new Claim.Clock(at, end, hour, minute);
    }

    // Behind a bare hour the Arabic letter may as well mean metres.
    private static boolean isLatinHalfDay(Token token) {
        return token.folded().equals("am") || token.folded().equals("pm");
    }

    private static boolean isHalfDay(Token token) {
        return isLatinHalfDay(token) || token.text().equals("ص") || token.text().equals("م");
    }

    private static Claim.Day day(int from, int to, int day, int month, Optional<Integer> year) {
        return new Claim.Day(from, to, day, month, year, Claim.Day.Order.KNOWN);
    }

    private static boolean isOrdinal(Token token) {
        return ORDINALS.contains(token.folded());
    }

    private static boolean isShort(Token token) {
        return token.isDigits() && token.text().length() <= 4;
    }

    private static boolean isDay(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isDigits()
                && tokens.get(at).text().length() <= 2
                && isDate(value(tokens.get(at)), 1);
    }

    private static boolean isYear(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isDigits()
                && tokens.get(at).text().length() == 4
                && value(tokens.get(at)) >= FIRST_YEAR
                && value(tokens.get(at)) <= LAST_YEAR;
    }

    private static boolean isDate(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static int value(Token token) {
        return Integer.parseInt(token.text());
    }
}
