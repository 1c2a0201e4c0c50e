package dev.noor.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the Arabic words that one typed in Latin letters and digits may stand for: "tawseel", "taw9il" and "tosil" are
 * all «توصيل». Long vowels must show, short ones may; every consonant must fit one that it is typed for. Immutable.
 */
public final class ArabicInLatin {
    private static final int MOST = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int FAR = 100;
    private static final int SHORTEST_STEM = 3;

    /** What each Latin sign is typed for; signs of two letters come first. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("kh", "خ"),
            Map.entry("sh", "ش"),
            Map.entry("ch", "شكج"),
            Map.entry("gh", "غق"),
            Map.entry("th", "ثذظت"),
            Map.entry("dh", "ضظذ"),
            Map.entry("b", "ب"),
            Map.entry("p", "ب"),
            Map.entry("t", "تط"),
            Map.entry("j", "ج"),
            Map.entry("g", "قجغك"),
            Map.entry("h", "هح"),
            Map.entry("7", "حخ"),
            Map.entry("5", "خ"),
            Map.entry("x", "خ"),
            Map.entry("d", "دضذ"),
            Map.entry("r", "ر"),
            Map.entry("z", "زذظ"),
            Map.entry("s", "سصث"),
            Map.entry("9", "صضق"),
            Map.entry("6", "طظ"),
            Map.entry("8", "قغ"),
            Map.entry("3", "عغ"),
            Map.entry("f", "ف"),
            Map.entry("v", "ف"),
            Map.entry("q", "قغ"),
            Map.entry("k", "كق"),
            Map.entry("c", "كس"),
            Map.entry("2", "قا"),
            Map.entry("l", "ل"),
            Map.entry("m", "م"),
            Map.entry("n", "ن"),
            Map.entry("w", "و"),
            Map.entry("y", "ي"));

    private static final String VOWELS = "aeiou";
    private static final List<String> PREFIXES =
            List.of("wal", "wel", "wil", "bel", "bil", "bal", "lel", "lil", "fel", "el", "al", "il", "w", "b", "l");
    private static final List<String> SUFFIXES =
            List.of("kom", "kum", "hom", "een", "ain", "oon", "na", "ha", "at", "ah", "ak", "ik", "o", "i", "h");

    private final Map<String, List<String>> byOutline = new HashMap<>();

    /** @param words Arabic words in folded spelling */
    public ArabicInLatin(Set<String> words) {
        for (String word : new java.util.TreeSet<>(words)) {
            byOutline
                    .computeIfAbsent(arabicOutline(word), key -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The known Arabic words that a folded Latin one stands for, without article and endings when need be. */
    public List<String> words(String latin) {
        if (latin.length() < SHORTEST || latin.length() > LONGEST) {
            return List.of();
        }
        List<String> whole = exactly(latin);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> stems = new ArrayList<>();
        stems.add(latin);
        PREFIXES.stream()
                .filter(prefix -> latin.startsWith(prefix) && latin.length() - prefix.length() >= SHORTEST_STEM)
                .map(prefix -> latin.substring(prefix.length()))
                .forEach(stems::add);
        for (String stem : stems) {
            List<String> found = exactly(stem);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (String stem : stems) {
            for (String suffix : SUFFIXES) {
                if (stem.endsWith(suffix) && stem.length() - suffix.length() > SHORTEST_STEM) {
                    List<String> found = exactly(stem.substring(0, stem.length() - suffix.length()));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<String> exactly(String latin) {
        List<String> signs = signs(latin);
        int least = FAR;
        List<String> nearest = new ArrayList<>();
        for (String word : byOutline.getOrDefault(latinOutline(signs), List.of())) {
            int distance = distance(signs, 0, word, 0);
            if (distance < least) {
                nearest.clear();
            }
            least = Math.min(least, distance);
            if (distance == least && distance < FAR) {
                nearest.add(word);
            }
        }
        return nearest.size() > MOST ? nearest.subList(0, MOST) : nearest;
    }

    private static List<String> signs(String latin) {
        List<String> signs = new ArrayList<>(latin.length());
        int at = 0;
        while (at < latin.length()) {
            boolean two = at + 2 <= latin.length() && LETTERS.containsKey(latin.substring(at, at + 2));
            signs.add(latin.substring(at, at + (two ? 2 : 1)));
            at += two ? 2 : 1;
        }
        return signs;
    }

    /** The letters that are typed in one way only, in order: words that fit have the same ones. */
    private static String arabicOutline(String word) {
        StringBuilder outline = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = "بفمنلر".indexOf(word.charAt(i));
            if (at >= 0) {
                append("bfmnlr".charAt(at), outline);
            }
        }
        return outline.toString();
    }

    private static String latinOutline(List<String> signs) {
        StringBuilder outline = new StringBuilder();
        for (String sign : signs) {
            char c = sign.charAt(0) == 'p' ? 'b' : sign.charAt(0) == 'v' ? 'f' : sign.charAt(0);
            if ("bfmnlr".indexOf(c) >= 0) {
                append(c, outline);
            }
        }
        return outline.toString();
    }

    private static void append(char c, StringBuilder outline) {
        if (outline.isEmpty() || outline.charAt(outline.length() - 1) != c) {
            outline.append(c);
        }
    }

    /** How far the signs from {@code i} are from the letters from {@code j}: 0 is as most people type them. */
    private static int distance(List<String> signs, int i, String word, int j) {
        if (j == word.length()) {
            boolean silent =
                    signs.subList(i, signs.size()).stream().allMatch(sign -> isVowel(sign) || sign.equals("h"));
            return silent ? 0 : FAR;
        }
        char letter = word.charAt(j);
        if (i == signs.size()) {
            return letter == 'ه' && j == word.length() - 1 && isVowel(signs.get(i - 1)) ? 0 : FAR;
        }
        String sign = signs.get(i);
        if (isVowel(sign)) {
            int unwritten = distance(signs, i + 1, word, j);
            int heard = heard(sign, letter, j);
            return heard == FAR ? unwritten : Math.min(unwritten, heard + distance(signs, i + 1, word, j + 1));
        }
        int least = FAR;
        boolean doubled = i > 0 && signs.get(i - 1).equals(sign);
        if (doubled || sign.equals("2")) {
            least = distance(signs, i + 1, word, j);
        }
        if (letter == 'ع' && !sign.equals("3") && j > 0) {
            least = Math.min(least, 1 + distance(signs, i, word, j + 1));
        }
        int typed = LETTERS.getOrDefault(sign, "").indexOf(letter);
        return typed < 0 ? least : Math.min(least, Math.min(typed, 1) + distance(signs, i + 1, word, j + 1));
    }

    private static boolean isVowel(String sign) {
        return sign.length() == 1 && VOWELS.contains(sign);
    }

    private static int heard(String vowel, char letter, int j) {
        boolean like = switch (letter) {
            case 'ا' -> j == 0 || vowel.equals("a") || vowel.equals("e");
            case 'و' -> vowel.equals("o") || vowel.equals("u");
            case 'ي' -> vowel.equals("i") || vowel.equals("e");
            case 'ع' -> true;
            default -> false;
        };
        int guttural = letter == 'ع' ? 1 : 0;
        return like ? guttural : FAR;
    }
}
