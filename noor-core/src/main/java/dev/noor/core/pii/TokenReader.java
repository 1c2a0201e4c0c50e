package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the tokens of one text, as they are given out and as models bend them. */
final class TokenReader {
    private static final String OPENERS = "[<{【〔";
    private static final String CLOSERS = "]>}】〕";
    private static final int MAX_NUMBER_LENGTH = 6;
    private static final int MAX_GAP = 3;

    /**
     * A token.
     *
     * @param number of its value, from 1; 0 when none is written
     * @param spelling of its value, from 1; 0 when none is written
     */
    record Token(PiiType type, int number, int spelling, int start, int end) {}

    private final Letters text;

    private TokenReader(String text) {
        this.text = new Letters(text);
    }

    /** The tokens of a text, in order. */
    static List<Token> tokens(String text) {
        return mayHoldTokens(text) ? new TokenReader(text).all() : List.of();
    }

    /** A text with the originals of its tokens; a token without one is left out, with the space before it. */
    static String unmasked(String text, Function<Token, Optional<String>> originals) {
        List<Token> tokens = tokens(text);
        if (tokens.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (Token token : tokens) {
            plain.append(text, from, token.start());
            from = token.end();
            Optional<String> original = originals.apply(token);
            original.ifPresent(plain::append);
            boolean gap = plain.isEmpty() || Character.isWhitespace(plain.charAt(plain.length() - 1));
            if (original.isEmpty() && gap && from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean mayHoldTokens(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '＿' || c == '［' || OPENERS.indexOf(c) >= 0 || isUpperRun(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The hyphen of {@code PHONE-1}. */
    private static boolean isUpperRun(String text, int at) {
        char c = text.charAt(at);
        return c == '-' && at > 1 && Character.isUpperCase(text.charAt(at - 1));
    }

    private List<Token> all() {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Token> token = tokenAt(at);
            token.ifPresent(tokens::add);
            at = token.map(Token::end).orElse(at + 1);
        }
        return tokens;
    }

    private Optional<Token> tokenAt(int start) {
        int at = text.at(start) == '\\' ? start + 1 : start;
        int opener = at < text.length() ? OPENERS.indexOf(text.at(at)) : -1;
        if (opener >= 0) {
            int inner = at + 1;
            boolean twice = inner < text.length() && text.at(inner) == text.at(at);
            return bracketed(start, skip(twice ? inner + 1 : inner, " "), CLOSERS.charAt(opener));
        }
        boolean inWord = text.isLetterOrDigit(start - 1) || start > 0 && text.at(start - 1) == '_';
        return at > start || inWord || !text.isLatin(start) ? Optional.empty() : bare(start);
    }

    private Optional<Token> bracketed(int start, int at, char closer) {
        int end = at;
        while (text.isLetter(end) || text.isMark(end) || text.isSpace(end) && text.isLetter(end + 1)) {
            end++;
        }
        if (end == at || end - at > TokenNames.LONGEST) {
            return Optional.empty();
        }
        Optional<PiiType> type = TokenNames.of(Letters.fold(text.between(at, end)));
        int number = skip(end, "_-\\ #:№");
        int numberEnd = numberEnd(number);
        int spelling = skip(numberEnd, "_-\\ ");
        int spellingEnd = numberEnd > number && spelling > numberEnd ? numberEnd(spelling) : spelling;
        int close = skip(spellingEnd, "\\ ");
        if (type.isEmpty() || close >= text.length() || text.at(close) != closer) {
            return Optional.empty();
        }
        boolean doubled = start + 1 < text.length()
                && text.at(start) == text.at(start + 1)
                && close + 1 < text.length()
                && text.at(close + 1) == closer;
        return Optional.of(new Token(
                type.get(),
                number(number, numberEnd),
                number(spelling, spellingEnd),
                start,
                doubled ? close + 2 : close + 1));
    }

    /** Without brackets only the underscore, or capitals before a hyphen, tell a token from ordinary words. */
    private Optional<Token> bare(int start) {
        int end = start;
        while (text.isLatin(end)) {
            end++;
        }
        String name = text.between(start, end);
        Optional<PiiType> type =
                end - start > TokenNames.LONGEST ? Optional.empty() : TokenNames.exact(Letters.fold(name));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean capitals = name.chars().allMatch(Character::isUpperCase);
        int number = skip(end, capitals ? "_\\-" : "_\\");
        int numberEnd = numberEnd(number);
        if (number == end || numberEnd == number) {
            return Optional.empty();
        }
        int spelling = skip(numberEnd, "_\\");
        int spellingEnd = spelling > numberEnd ? numberEnd(spelling) : spelling;
        boolean spelled = spellingEnd > spelling;
        int stop = spelled ? spellingEnd : numberEnd;
        return text.isLetterOrDigit(stop)
                ? Optional.empty()
                : Optional.of(new Token(
                        type.get(),
                        number(number, numberEnd),
                        spelled ? number(spelling, spellingEnd) : 0,
                        start,
                        stop));
    }

    private int skip(int from, String signs) {
        int at = from;
        while (at < text.length() && at - from < MAX_GAP && signs.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int numberEnd(int from) {
        int at = from;
        while (text.isDigit(at) && at - from < MAX_NUMBER_LENGTH) {
            at++;
        }
        return at;
    }

    private int number(int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + (text.at(i) - '0');
        }
        return number;
    }
}
