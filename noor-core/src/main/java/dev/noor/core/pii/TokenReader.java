package dev.noor.core.pii;

import java.util.Optional;

/** Puts values back for the tokens of one text. */
final class TokenReader {
    private static final String OPENERS = "[<{【";
    private static final String CLOSERS = "]>}】";
    private static final int MAX_NUMBER_LENGTH = 6;

    /** The value of a token. */
    interface Originals {
        Optional<String> of(PiiType type, int number);
    }

    /** A token: its kind, its number, where it ends. */
    private record Token(PiiType type, int number, int end) {}

    private final Letters text;
    private final Originals originals;

    TokenReader(String text, Originals originals) {
        this.text = new Letters(text);
        this.originals = originals;
    }

    String unmasked() {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<Token> token = tokenAt(at);
            if (token.isEmpty()) {
                plain.append(text.text().charAt(at++));
                continue;
            }
            Optional<String> original =
                    originals.of(token.get().type(), token.get().number());
            original.ifPresent(plain::append);
            at = token.get().end();
            boolean gap = plain.isEmpty() || Character.isWhitespace(plain.charAt(plain.length() - 1));
            if (original.isEmpty() && gap && text.isSpace(at)) {
                at++;
            }
        }
        return plain.toString();
    }

    private Optional<Token> tokenAt(int start) {
        int at = start;
        boolean escaped = at < text.length() && text.at(at) == '\\';
        at += escaped ? 1 : 0;
        int opener = at < text.length() ? OPENERS.indexOf(text.at(at)) : -1;
        if (opener >= 0) {
            return bracketed(skipSpaces(at + 1), CLOSERS.charAt(opener));
        }
        boolean inWord = text.isLetterOrDigit(start - 1) || start > 0 && text.at(start - 1) == '_';
        return escaped || inWord ? Optional.empty() : bare(start);
    }

    private Optional<Token> bracketed(int at, char closer) {
        for (PiiType type : PiiType.values()) {
            int word = wordEnd(type, at);
            if (word > at) {
                int number = skip(word, "_-\\ #:");
                int end = numberEnd(number);
                int close = skip(end, "\\ ");
                if (end > number && close < text.length() && text.at(close) == closer) {
                    return Optional.of(new Token(type, number(number, end), close + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Without brackets only the underscore tells a token from ordinary words. */
    private Optional<Token> bare(int at) {
        for (PiiType type : PiiType.values()) {
            int word = wordEnd(type, at);
            if (word > at) {
                int number = skip(word, "_\\");
                int end = numberEnd(number);
                if (number > word && end > number && !text.isLetterOrDigit(end)) {
                    return Optional.of(new Token(type, number(number, end), end));
                }
            }
        }
        return Optional.empty();
    }

    private int wordEnd(PiiType type, int at) {
        return text.text().regionMatches(true, at, type.name(), 0, type.name().length())
                ? at + type.name().length()
                : at;
    }

    private int skipSpaces(int at) {
        return skip(at, " ");
    }

    private int skip(int from, String signs) {
        int at = from;
        while (at < text.length() && at - from < 3 && signs.indexOf(text.at(at)) >= 0) {
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
