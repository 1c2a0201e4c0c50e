package dev.noor.core.reading;

import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds model names and article numbers: names of the catalogue in any spelling, and what is built like an article
 * number. A name that is also a common word counts only when written in capitals.
 */
final class Models {
    private static final int MOST_TOKENS = 6;
    private static final int SHORTEST_NAME = 3;
    private static final int FEWEST_ARTICLE_DIGITS = 6;
    private static final int MOST_ARTICLE_DIGITS = 8;
    private final Map<String, String> nameByFold = new HashMap<>();
    private final Phrasebook phrasebook;

    /** A model at the tokens {@code from} to before {@code to}. */
    record Mention(String text, int from, int to, Origin origin) {}

    /** Where a mention comes from. */
    enum Origin {
        /** A name of the catalogue. */
        NAMED,
        /** Built like an article number. */
        ARTICLE
    }

    Models(Set<String> modelNames, Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        for (String name : new java.util.TreeSet<>(modelNames)) {
            for (String part : name.split("/")) {
                String fold = fold(part);
                if (fold.length() >= SHORTEST_NAME) {
                    nameByFold.putIfAbsent(fold, part.strip());
                }
            }
        }
    }

    private static String fold(String text) {
        return Sku.fold(Spelling.fold(text));
    }

    List<Mention> in(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mention> mention = named(tokens, at);
            if (mention.isEmpty()) {
                mention = article(tokens, at);
            }
            if (mention.isPresent()) {
                mentions.add(mention.get());
                at = mention.get().to();
            } else {
                at++;
            }
        }
        return mentions;
    }

    private Optional<Mention> named(List<Token> tokens, int from) {
        Optional<Mention> longest = Optional.empty();
        StringBuilder fold = new StringBuilder();
        for (int to = from; to < Math.min(tokens.size(), from + MOST_TOKENS); to++) {
            Token token = tokens.get(to);
            if (!token.is(Token.Kind.WORD) && !token.is(Token.Kind.NUMBER)) {
                break;
            }
            fold.append(Sku.fold(token.word()));
            String name = nameByFold.get(fold.toString());
            if (name != null && isMeant(tokens.subList(from, to + 1), fold)) {
                longest = Optional.of(new Mention(name, from, to + 1, Origin.NAMED));
            }
        }
        return longest;
    }

    /** Names of digits alone are quantities to a customer, and names that are words of the trade are those words. */
    private boolean isMeant(List<Token> spelling, CharSequence fold) {
        if (fold.chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean hasDigit = fold.chars().anyMatch(Character::isDigit);
        if (hasDigit) {
            return true;
        }
        boolean common = spelling.stream().anyMatch(token -> phrasebook.knows(token.word()));
        boolean capitals = spelling.stream()
                .allMatch(token -> token.raw().length() > 1
                        && token.raw().equals(token.raw().toUpperCase(Locale.ROOT)));
        return !common || capitals;
    }

    private Optional<Mention> article(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        if (token.is(Token.Kind.NUMBER)) {
            boolean longEnough = token.raw().length() >= FEWEST_ARTICLE_DIGITS
                    && token.raw().length() <= MOST_ARTICLE_DIGITS
                    && token.raw().equals(token.word())
                    && !token.raw().endsWith("000");
            return longEnough
                    ? Optional.of(new Mention(token.raw(), from, from + 1, Origin.ARTICLE))
                    : Optional.empty();
        }
        if (!token.is(Token.Kind.WORD)) {
            return Optional.empty();
        }
        int letters = leadingLetters(token.raw());
        boolean gluedDigits = letters >= 1
                && letters <= 6
                && digitsFrom(token.raw(), letters) >= 2
                && !phrasebook.knows(token.word());
        boolean prefix = letters == token.raw().length()
                && letters <= 5
                && token.raw().equals(token.raw().toUpperCase(Locale.ROOT))
                && isSkuScript(token)
                && !phrasebook.knows(token.word())
                && !phrasebook.isUnit(token.word());
        boolean followed = from + 1 < tokens.size()
                && tokens.get(from + 1).is(Token.Kind.NUMBER)
                && tokens.get(from + 1).raw().length() >= 2
                && tokens.get(from + 1).raw().length() <= 5
                && tokens.get(from + 1).raw().equals(tokens.get(from + 1).word())
                && tokens.get(from + 1).start() - token.end() <= 1;
        if (gluedDigits && isSkuScript(token)) {
            return Optional.of(extended(tokens, from, from + 1));
        }
        return prefix && followed ? Optional.of(extended(tokens, from, from + 2)) : Optional.empty();
    }

    /** Takes in what hangs on by a hyphen or a slash without space: {@code CH-512-BLK}. */
    private static Mention extended(List<Token> tokens, int from, int to) {
        int end = to;
        while (end < tokens.size()
                && (tokens.get(end).is(Token.Kind.WORD) || tokens.get(end).is(Token.Kind.NUMBER))
                && tokens.get(end).start() - tokens.get(end - 1).end() == 1
                && end - from < MOST_TOKENS
                && isHyphenated(tokens.get(end - 1), tokens.get(end))) {
            end++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                text.append(i >= to ? '-' : ' ');
            }
            text.append(tokens.get(i).raw());
        }
        return new Mention(text.toString().toUpperCase(Locale.ROOT), from, end, Origin.ARTICLE);
    }

    private static boolean isHyphenated(Token left, Token right) {
        boolean capitals = right.raw().equals(right.raw().toUpperCase(Locale.ROOT));
        return capitals && left.raw().length() <= 6 && right.raw().length() <= 5 && right.is(Token.Kind.WORD);
    }

    private static boolean isSkuScript(Token token) {
        return switch (token.script()) {
            case LATIN -> true;
            case CYRILLIC -> Sku.fold(token.raw()).chars().allMatch(c -> c < 0x80);
            case ARABIC, OTHER -> false;
        };
    }

    private static int leadingLetters(String raw) {
        int letters = 0;
        while (letters < raw.length() && Character.isLetter(raw.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static int digitsFrom(String raw, int at) {
        int digits = 0;
        while (at + digits < raw.length() && Character.isDigit(raw.charAt(at + digits))) {
            digits++;
        }
        return digits;
    }
}
