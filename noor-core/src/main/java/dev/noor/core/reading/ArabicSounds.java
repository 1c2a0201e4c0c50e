package dev.noor.core.reading;

import java.util.List;
import java.util.Map;

/**
 * The consonants of an Arabic word by how they sound, the same for both scripts: «توصيل», "tawseel" and "taw9eel" are
 * one. Letters that people type for each other count as one; vowels and the article do not count.
 */
final class ArabicSounds {
    private static final int SHORTEST_WITH_ARTICLE = 5;
    private static final List<String> ARTICLES = List.of("ال", "el", "al", "il");
    private static final Map<String, Character> PAIRS =
            Map.of("kh", 'x', "sh", 'c', "ch", 'c', "gh", 'k', "th", 't', "dh", 'd');
    private static final String ARABIC = "بجدذرزسصشتثطضظعغقكلمنفحهخ";
    private static final String ARABIC_SOUNDS = "bjdtrzsscttt" + "dt3kkklmnfhhx";
    private static final String LATIN = "bpjdrzs9ct63gqk8lmnfvh75x";
    private static final String LATIN_SOUNDS = "bbjdrzsskt" + "t3kkkklmnffhhxx";

    private ArabicSounds() {}

    /** The sounds of a folded word; empty for one of vowels only. */
    static String of(String word) {
        int at = ARTICLES.stream().anyMatch(word::startsWith) && word.length() >= SHORTEST_WITH_ARTICLE ? 2 : 0;
        StringBuilder sounds = new StringBuilder(word.length());
        while (at < word.length()) {
            Character pair = at + 2 <= word.length() ? PAIRS.get(word.substring(at, at + 2)) : null;
            char sound = pair == null ? sound(word.charAt(at)) : pair;
            boolean ending = sound == 'h' && at + (pair == null ? 1 : 2) == word.length();
            boolean repeated = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
            if (sound != ' ' && !ending && !repeated) {
                sounds.append(sound);
            }
            at += pair == null ? 1 : 2;
        }
        return sounds.toString();
    }

    private static char sound(char letter) {
        int arabic = ARABIC.indexOf(letter);
        if (arabic >= 0) {
            return ARABIC_SOUNDS.charAt(arabic);
        }
        int latin = LATIN.indexOf(letter);
        return latin >= 0 ? LATIN_SOUNDS.charAt(latin) : ' ';
    }
}
