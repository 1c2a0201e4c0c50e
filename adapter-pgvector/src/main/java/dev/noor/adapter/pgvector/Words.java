package dev.noor.adapter.pgvector;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text in a form in which they can be compared: lower case, without accents and vowel marks, digits as
 * ASCII. Endings stay: the stemmers of PostgreSQL, which know the three languages, take them off.
 */
final class Words {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    // The mark that makes й of и is part of the letter.
    private static final Pattern MARKS = Pattern.compile("(?<!и)\\p{Mn}+|(?<=и)[\\p{Mn}&&[^\\u0306]]+|ـ+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[^s]s");
    private static final int LONGEST = 64;

    private Words() {}

    static List<String> of(String text) {
        return NOT_A_WORD
                .splitAsStream(plain(text))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .toList();
    }

    /** The words of the texts with a space before, between and after them; one space when there are none. */
    static String line(Stream<String> texts) {
        StringBuilder line = new StringBuilder(" ");
        texts.flatMap(text -> of(text).stream())
                .forEach(word -> line.append(word).append(' '));
        return line.toString();
    }

    /** Like {@link #line}, with English plurals as their singulars and a bar between the texts. */
    static String singularLine(Stream<String> texts) {
        StringBuilder line = new StringBuilder("|");
        texts.forEach(text -> {
            line.append(' ');
            of(text).forEach(word -> line.append(singular(word)).append(' '));
            line.append('|');
        });
        return line.toString();
    }

    static boolean isArabic(String word) {
        return ARABIC.matcher(word).find();
    }

    /** A text search query for any one of the words, which hold letters and digits only. */
    static String anyOf(Collection<String> words) {
        return String.join(" | ", words);
    }

    private static String singular(String word) {
        return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(MARKS.matcher(lower).replaceAll(""), Normalizer.Form.NFC);
        StringBuilder digits = new StringBuilder(plain.length());
        plain.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.getNumericValue(point) : point)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
