package dev.noor.core.reading;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Lexicon;
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
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_LOWER_CASE_NAME = 3;
    private static final int MOST_LOW_LETTERS = 4;
    private static final int FEWEST_MODEL_DIGITS = 3;
    private static final int FEWEST_ARTICLE_DIGITS = 6;
    private static final int MOST_ARTICLE_DIGITS = 8;
    private final Map<String, String> nameByFold = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
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

    /** Names of features that are names of the catalogue too are its names in other letters. */
    Models(Set<String> modelNames, Lexicon lexicon, Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        for (String name : new java.util.TreeSet<>(modelNames)) {
            for (String part : name.split("/")) {
                add(part);
                add(throughItsNumber(part));
            }
        }
        addAliases(lexicon);
    }

    private void addAliases(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == Lexicon.Kind.FEATURE && nameByFold.containsKey(fold(entry.id()))) {
                entry.forms().stream()
                        .map(form -> Spelling.fold(form.text()))
                        .filter(form -> !form.contains(" ") && !form.endsWith("*"))
                        .forEach(form -> aliases.put(form, fold(entry.id())));
            }
        }
    }

    private void add(String name) {
        String fold = fold(name);
        if (fold.length() >= SHORTEST_NAME) {
            nameByFold.putIfAbsent(fold, name.strip());
        }
    }

    /** "TREND D1470 desk" is called "TREND D1470" as well. */
    private static String throughItsNumber(String name) {
        int last = name.length();
        while (last > 0 && !Character.isDigit(name.charAt(last - 1))) {
            last--;
        }
        return name.substring(0, last);
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
                mention = Optional.of(withNumber(tokens, mention.get()));
                mentions.add(mention.get());
                at = mention.get().to();
            } else {
                at++;
            }
        }
        return mentions;
    }

    /** "NOVO 3200" when only NOVO is known: a number of model size right behind the name is part of it. */
    private Mention withNumber(List<Token> tokens, Mention mention) {
        boolean lettersOnly = mention.text().chars().noneMatch(Character::isDigit);
        if (!lettersOnly || mention.to() >= tokens.size()) {
            return mention;
        }
        Token next = tokens.get(mention.to());
        boolean close = next.start() - tokens.get(mention.to() - 1).end() <= 1;
        boolean number = next.is(Token.Kind.NUMBER)
                && next.raw().equals(next.word())
                && next.raw().length() >= FEWEST_MODEL_DIGITS
                && (mention.to() + 1 >= tokens.size()
                        || !phrasebook.measures(tokens.get(mention.to() + 1).word()));
        boolean code = article(tokens, mention.to()).isPresent() && next.is(Token.Kind.WORD);
        return close && (number || code)
                ? new Mention(
                        mention.text() + " " + next.raw().toUpperCase(Locale.ROOT),
                        mention.from(),
                        mention.to() + 1,
                        mention.origin())
                : mention;
    }

    private Optional<Mention> named(List<Token> tokens, int from) {
        Optional<Mention> longest = Optional.empty();
        StringBuilder fold = new StringBuilder();
        for (int to = from; to < Math.min(tokens.size(), from + MOST_TOKENS); to++) {
            Token token = tokens.get(to);
            if (!token.is(Token.Kind.WORD) && !token.is(Token.Kind.NUMBER)) {
                break;
            }
            fold.append(aliases.getOrDefault(token.word(), Sku.fold(token.word())));
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
        boolean common = spelling.stream()
                .anyMatch(token -> phrasebook.knows(token.word()) && !aliases.containsKey(token.word()));
        boolean capitals = spelling.stream()
                .allMatch(token -> token.raw().length() > 1
                        && token.raw().equals(token.raw().toUpperCase(Locale.ROOT)));
        boolean easilyMistaken = common || fold.length() < SHORTEST_LOWER_CASE_NAME;
        return !easilyMistaken || capitals;
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
                && (token.raw().equals(token.raw().toUpperCase(Locale.ROOT)) || isTypedLow(tokens, from))
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

    /** "ch 512": two to four letters that are no word, right in front of a number of model size. */
    private boolean isTypedLow(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        boolean number = from + 1 < tokens.size()
                && tokens.get(from + 1).is(Token.Kind.NUMBER)
                && tokens.get(from + 1).raw().length() >= FEWEST_MODEL_DIGITS;
        boolean unit = from + 2 < tokens.size()
                && phrasebook.isUnit(tokens.get(from + 2).word());
        return token.script() == Token.Script.LATIN
                && token.raw().length() >= 2
                && token.raw().length() <= MOST_LOW_LETTERS
                && number
                && !unit;
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
        return capitals
                && left.raw().length() <= 6
                && right.raw().length() <= 5
                && right.is(Token.Kind.WORD)
                && isSkuScript(right);
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
