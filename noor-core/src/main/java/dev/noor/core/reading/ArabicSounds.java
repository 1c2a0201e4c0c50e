package dev.noor.core.reading;

import java.util.List;
import java.util.Map;

/**
 * The consonants of an Arabic word, whether it is typed in Arabic or in Latin letters: «التوصيل», "taw9eel" and "el
 * tosil" sound alike. The first sound stays; of the others weak ones and doubles are dropped.
 */
public final class ArabicSounds {
    private static final String LETTERS = "تط|دضذثظ|سص|ز|هح|خ|قغ|ك|ج|ش|ف|ب|ر|ل|م|ن|و|ي";
    private static final String[] SOUNDS = "t|d|s|z|h|x|g|k|j|S|f|b|r|l|m|n|W|Y".split("\\|", -1);
    private static final char WEAK = 'A';
    private static final String SILENT_LATER = "AWY";
    private static final Map<String, Character> PAIRS = Map.of(
            "kh", 'x', "sh", 'S', "ch", 'k', "gh", 'g', "th", 'd', "dh", 'd', "3ʼ", 'g', "7ʼ", 'x', "6ʼ", 'd', "9ʼ",
            'd');
    private static final String LATIN = "bpt6jgq8h75xdrzs9fvkclmnwy4";
    private static final String LATIN_SOUNDS = "bbttjggghhxxdrzssffkklmnWYd";
    private static final List<String> ARTICLES =
            List.of("wal", "wel", "bel", "bil", "bal", "lel", "lil", "fel", "fil", "el", "al", "il");
    private static final int SHORTEST_STEM = 4;

    private ArabicSounds() {}

    /** The sounds of a folded Arabic word. */
    public static String ofArabic(String word) {
        String stem = Spelling.withoutArticle(word);
        StringBuilder sounds = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            sounds.append(ofLetter(stem.charAt(i)));
        }
        return bare(sounds);
    }

    /** The sounds of a folded word in Latin letters and digits; ʼ stands behind a digit with a dot. */
    public static String ofLatin(String word) {
        String stem = word;
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST_STEM) {
                stem = word.substring(article.length());
                break;
            }
        }
        StringBuilder sounds = new StringBuilder(stem.length());
        int at = 0;
        while (at < stem.length()) {
            Character pair = at + 2 <= stem.length() ? PAIRS.get(stem.substring(at, at + 2)) : null;
            int one = LATIN.indexOf(stem.charAt(at));
            sounds.append(pair != null ? pair : one < 0 ? WEAK : LATIN_SOUNDS.charAt(one));
            at += pair != null ? 2 : 1;
        }
        return bare(sounds);
    }

    private static char ofLetter(char letter) {
        int group = 0;
        for (int i = 0; i < LETTERS.length(); i++) {
            if (LETTERS.charAt(i) == letter) {
                return SOUNDS[group].charAt(0);
            }
            group += LETTERS.charAt(i) == '|' ? 1 : 0;
        }
        return WEAK;
    }

    private static String bare(CharSequence sounds) {
        StringBuilder bare = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            boolean silent = i > 0 && SILENT_LATER.indexOf(sound) >= 0
                    || i > 1 && i == sounds.length() - 1 && sound == 'h'
                    || !bare.isEmpty() && bare.charAt(bare.length() - 1) == sound;
            if (!silent) {
                bare.append(sound);
            }
        }
        return bare.toString();
    }
}
