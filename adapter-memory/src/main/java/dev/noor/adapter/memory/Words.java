package dev.noor.adapter.memory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a text in a form in which they can be compared: lower case, Arabic letter forms unified, without accents
 * and marks, an English plural as its singular.
 */
final class Words {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}ـ]+");
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[^s]s");

    private static final int SHORTEST_COMPARED = 4;

    private Words() {}

    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ى', 'ي')
                .replace('ة', 'ه');
        return NOT_A_WORD
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .toList();
    }

    /** Whether the words of {@code phrase} stand in {@code text} in a row. */
    static boolean stands(String phrase, String text) {
        List<String> words = of(phrase);
        return !words.isEmpty() && inARow(of(text)).contains(inARow(words));
    }

    /** The parts of three letters by which spellings are compared; none of a number or a word too short to compare. */
    static Set<String> trigrams(String word) {
        if (word.length() < SHORTEST_COMPARED || word.chars().anyMatch(Character::isDigit)) {
            return Set.of();
        }
        String padded = "  " + word + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(start -> padded.substring(start, start + 3))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }

    private static String inARow(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }
}
