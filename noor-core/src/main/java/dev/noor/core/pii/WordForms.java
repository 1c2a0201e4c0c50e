package dev.noor.core.pii;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a written word is a known one in another form: inflected in Russian, with its article in Arabic. */
final class WordForms {
    private static final int MIN_INFLECTED = 3;
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> NOUN = Set.of("а", "у", "ом", "ем", "е", "ы", "и", "ым", "ой", "ою");
    private static final Set<String> SOFT = Set.of("ь", "й", "я", "ю", "е", "ем", "и");
    private static final Set<String> FEMININE = Set.of("а", "ы", "и", "е", "у", "ой", "ей", "ою");
    private static final Set<String> SOFT_FEMININE = Set.of("я", "и", "е", "ю", "ей", "ею");
    private static final Set<String> ADJECTIVE = Set.of(
            "ий", "ый", "ой", "ого", "его", "ому", "ему", "им", "ым", "ом", "ем", "ая", "ую", "яя", "юю", "ие", "ые",
            "их", "ых", "ия", "ию", "ием", "ии", "ей", "ое");
    /** What a word in its first form ends with, the longest first, and the forms that take the place of it. */
    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("ий", ADJECTIVE),
            Map.entry("ый", ADJECTIVE),
            Map.entry("ой", ADJECTIVE),
            Map.entry("ая", ADJECTIVE),
            Map.entry("яя", ADJECTIVE),
            Map.entry("ое", ADJECTIVE),
            Map.entry("а", FEMININE),
            Map.entry("я", SOFT_FEMININE),
            Map.entry("ь", SOFT),
            Map.entry("й", SOFT));

    private static final List<String> FLEETING = List.of("ел", "ец", "ек", "ок", "ев");
    private static final String VOWELS = "аеиоуыэюя";

    private WordForms() {}

    /** Whether {@code written} is {@code known} or a form of it; both folded. */
    static boolean match(String known, String written) {
        return known.equals(written) || isInflected(known, written) || isWithArticle(known, written);
    }

    private static boolean isWithArticle(String known, String written) {
        return written.length() > MIN_INFLECTED
                        && written.startsWith("ال")
                        && written.substring(2).equals(known)
                || known.length() > MIN_INFLECTED + 2
                        && known.startsWith("ال")
                        && known.substring(2).equals(written);
    }

    private static boolean isInflected(String known, String written) {
        int length = known.length();
        if (length < MIN_INFLECTED
                || !isCyrillic(known.charAt(length - 1))
                || Math.abs(written.length() - length) > LONGEST_ENDING
                || known.charAt(0) != written.charAt(0)) {
            return false;
        }
        for (int size = 2; size > 0; size--) {
            Set<String> endings = ENDINGS.get(known.substring(length - size));
            if (endings != null && isForm(known.substring(0, length - size), written, endings)) {
                return true;
            }
        }
        if (VOWELS.indexOf(known.charAt(length - 1)) >= 0) {
            return false;
        }
        boolean fleeting = length > MIN_INFLECTED && FLEETING.contains(known.substring(length - 2));
        return isForm(known, written, NOUN)
                || fleeting && isForm(known.substring(0, length - 2) + known.charAt(length - 1), written, NOUN);
    }

    private static boolean isForm(String stem, String written, Set<String> endings) {
        return stem.length() > 1 && written.startsWith(stem) && endings.contains(written.substring(stem.length()));
    }

    private static boolean isCyrillic(char c) {
        return c >= 'а' && c <= 'я';
    }
}
