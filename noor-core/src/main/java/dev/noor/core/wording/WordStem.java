package dev.noor.core.wording;

import dev.noor.core.reading.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the forms of a word have in common, by rule and without a dictionary: enough to tell whether two texts speak of
 * the same, too little to print.
 */
public final class WordStem {
    /** Shorter words are articles, prepositions and units. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_RUSSIAN = 6;
    private static final int LONGEST_LATIN = 7;
    /** The longest first. */
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий",
            "ой", "ую", "юю", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ей", "ют", "ет", "ит", "ат", "ят", "а",
            "я", "о", "е", "ы", "и", "у", "ю", "ь", "й");

    private static final List<String> ENGLISH_ENDINGS = List.of("ing", "edly", "ed", "es", "s", "ly", "e");
    private static final List<String> ARABIC_BEGINNINGS = List.of("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف");
    private static final List<String> ARABIC_ENDINGS = List.of("كم", "هم", "ها", "نا", "ات", "ون", "ين", "ه", "ك", "ي");

    private WordStem() {}

    /** The words of three letters or more, folded, in order. */
    public static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}']+"))
                .map(Spelling::fold)
                .filter(word -> word.length() >= SHORTEST);
    }

    /** The stem of a folded word. */
    public static String of(String word) {
        return switch (Character.UnicodeScript.of(word.charAt(0))) {
            case ARABIC -> without(ARABIC_ENDINGS, withoutBeginning(word));
            case CYRILLIC -> cut(without(RUSSIAN_ENDINGS, word), LONGEST_RUSSIAN);
            default -> cut(without(ENGLISH_ENDINGS, word), LONGEST_LATIN);
        };
    }

    private static String cut(String stem, int longest) {
        return stem.substring(0, Math.min(stem.length(), longest));
    }

    private static String withoutBeginning(String word) {
        return ARABIC_BEGINNINGS.stream()
                .filter(joined -> word.startsWith(joined) && word.length() - joined.length() >= SHORTEST)
                .findFirst()
                .map(joined -> word.substring(joined.length()))
                .orElse(word);
    }

    private static String without(List<String> endings, String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
