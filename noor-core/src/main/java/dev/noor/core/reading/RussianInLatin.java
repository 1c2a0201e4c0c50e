package dev.noor.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the Russian words that one typed in Latin letters may stand for: "chernyy", "cherniy" and "chernyj" are all
 * «чёрный». Soft signs and the colour of vowels, which nobody types alike, do not count. Immutable.
 */
public final class RussianInLatin {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST = 30;

    /** Longer signs first. */
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("shch", "ш"),
            Map.entry("sch", "ш"),
            Map.entry("sh", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("zh", "ж"),
            Map.entry("kh", "х"),
            Map.entry("ts", "ц"),
            Map.entry("tz", "ц"),
            Map.entry("ya", "а"),
            Map.entry("ja", "а"),
            Map.entry("yu", "у"),
            Map.entry("ju", "у"),
            Map.entry("yo", "е"),
            Map.entry("jo", "е"),
            Map.entry("ye", "е"),
            Map.entry("je", "е"));

    private static final String LATIN = "abvgdeziyjklmnoprstufhxcqw4";
    private static final String CYRILLIC = "абвгдезииик" + "лмнопрстуфххцквч";

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> stems = new HashMap<>();

    /**
     * @param known Russian words in folded spelling
     * @param beginnings stems that any ending may follow
     */
    public RussianInLatin(Set<String> known, Set<String> beginnings) {
        known.forEach(word -> words.computeIfAbsent(russianKey(word), key -> new ArrayList<>())
                .add(word));
        beginnings.forEach(stem -> stems.computeIfAbsent(russianKey(stem), key -> new ArrayList<>())
                .add(stem));
    }

    /** The known Russian words, or known stems with an ending, that a folded Latin word stands for. */
    public List<String> words(String latin) {
        if (latin.length() > LONGEST) {
            return List.of();
        }
        List<String> found = new ArrayList<>(byKey(latinKey(latin)));
        if (found.isEmpty() && latin.indexOf('j') >= 0) {
            found.addAll(byKey(latinKey(latin.replace("j", "zh"))));
        }
        return found;
    }

    private List<String> byKey(String key) {
        List<String> found = new ArrayList<>(words.getOrDefault(key, List.of()));
        for (int length = key.length(); length >= SHORTEST_STEM; length--) {
            for (String stem : stems.getOrDefault(key.substring(0, length), List.of())) {
                found.add(stem + key.substring(length));
            }
        }
        return found;
    }

    /** How a folded Latin word sounds in Russian, roughly and in Cyrillic letters. */
    static String latinKey(String latin) {
        StringBuilder key = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            int from = at;
            for (Map.Entry<String, String> sound : SOUNDS) {
                if (latin.startsWith(sound.getKey(), at)) {
                    append(sound.getValue().charAt(0), key);
                    at += sound.getKey().length();
                    break;
                }
            }
            if (at == from) {
                int letter = LATIN.indexOf(latin.charAt(at));
                append(letter < 0 ? latin.charAt(at) : CYRILLIC.charAt(letter), key);
                at++;
            }
        }
        return key.toString();
    }

    /** How a folded Russian word sounds, roughly. */
    static String russianKey(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'ь', 'ъ' -> {}
                case 'я' -> append('а', key);
                case 'ю' -> append('у', key);
                case 'э' -> append('е', key);
                case 'й', 'ы' -> append('и', key);
                case 'щ' -> append('ш', key);
                case 'с' -> {
                    boolean ts = !key.isEmpty() && key.charAt(key.length() - 1) == 'т';
                    if (ts) {
                        key.setLength(key.length() - 1);
                    }
                    append(ts ? 'ц' : 'с', key);
                }
                default -> append(c, key);
            }
        }
        return key.toString();
    }

    private static void append(char c, StringBuilder key) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }
}
