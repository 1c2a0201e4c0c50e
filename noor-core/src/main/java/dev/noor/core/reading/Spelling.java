package dev.noor.core.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folded spelling of words and the other spellings under which a lexicon may know one. */
public final class Spelling {
    private static final List<String> ARABIC_PREFIXES =
            List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك", "ع", "ه");
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "فال", "كال", "عال", "هال", "لل", "ال");
    private static final List<String> ARABIC_SUFFIXES =
            List.of("كم", "نا", "ها", "هم", "ات", "ين", "ان", "ه", "ك", "ي");
    private static final int SHORTEST_STEM = 3;

    private Spelling() {}

    /** Lower case, Arabic letter forms and Russian ё folded, accents and apostrophes dropped. */
    public static String fold(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.indexOf('\'') < 0
                    ? word.toLowerCase(Locale.ROOT)
                    : word.replace("'", "").toLowerCase(Locale.ROOT);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ё' -> folded.append('е');
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ى', 'ی' -> folded.append('ي');
                case 'ة' -> folded.append('ه');
                case 'ؤ' -> folded.append('و');
                case 'ئ' -> folded.append('ي');
                case 'ک', 'گ' -> folded.append('ك');
                case 'پ' -> folded.append('ب');
                case 'چ' -> folded.append('ج');
                case 'ڤ' -> folded.append('ف');
                case 'ء', '\'' -> {}
                default -> {
                    if (c >= 0xC0 && c < 0x250) {
                        appendWithoutAccent(c, folded);
                    } else {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static void appendWithoutAccent(char c, StringBuilder folded) {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        folded.append(base.charAt(0));
    }

    /** The English singular of a folded word; the word itself when it is none. */
    public static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("lves") || word.endsWith("rves")) {
            return word.substring(0, length - 3) + "f";
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, length - (hissing ? 2 : 1));
    }

    /** A folded Arabic word without its article and what is joined to it; short words are left whole. */
    public static String withoutArticle(String word) {
        for (String article : ARABIC_ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST_STEM) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    /** Spellings of a folded word without what its language attaches to it; the word itself comes first. */
    static List<String> alternates(String word, Token.Script script) {
        return switch (script) {
            case LATIN -> {
                String singular = singular(word);
                yield singular.equals(word) ? List.of(word) : List.of(word, singular);
            }
            case ARABIC -> arabicAlternates(word);
            case CYRILLIC -> russianAlternates(word);
            case OTHER -> List.of(word);
        };
    }

    /**
     * Five of a thing put a vowel before the last consonant that its other forms lack: полок of полка, скамеек of
     * скамейка.
     */
    private static List<String> russianAlternates(String word) {
        int vowel = word.length() - 2;
        if (vowel < SHORTEST_STEM - 1 || !isFleeting(word.charAt(vowel)) || isRussianVowel(word.charAt(vowel + 1))) {
            return List.of(word);
        }
        String stem = word.substring(0, vowel);
        String last = word.substring(vowel + 1);
        if (isRussianVowel(stem.charAt(vowel - 1))) {
            return List.of(word, stem + "й" + last);
        }
        return word.charAt(vowel) == 'е' ? List.of(word, stem + last, stem + "ь" + last) : List.of(word, stem + last);
    }

    private static boolean isFleeting(char letter) {
        return letter == 'о' || letter == 'е';
    }

    private static boolean isRussianVowel(char letter) {
        return "аеиоуыэюяйьъ".indexOf(letter) >= 0;
    }

    private static List<String> arabicAlternates(String word) {
        List<String> spellings = new ArrayList<>(6);
        spellings.add(word);
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
                spellings.add(word.substring(prefix.length()));
                if (prefix.equals("و") && word.startsWith("وب") && word.length() >= SHORTEST_STEM + 2) {
                    spellings.add(word.substring(2));
                }
            }
        }
        int unprefixed = spellings.size();
        for (int i = 0; i < unprefixed; i++) {
            String stem = spellings.get(i);
            for (String suffix : ARABIC_SUFFIXES) {
                if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST_STEM) {
                    spellings.add(stem.substring(0, stem.length() - suffix.length()));
                    if (suffix.equals("ات")) {
                        spellings.add(stem.substring(0, stem.length() - 2) + "ه");
                    }
                }
            }
        }
        return spellings;
    }
}
