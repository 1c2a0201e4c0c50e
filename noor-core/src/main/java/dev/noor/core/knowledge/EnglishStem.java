package dev.noor.core.knowledge;

/** English words without their commonest endings, so that "deliver", "delivers" and "delivering" are one. */
public final class EnglishStem {
    private static final int SHORTEST = 3;

    private EnglishStem() {}

    /** The stem of a lower-case word. */
    public static String of(String word) {
        String stem = withoutPlural(word);
        if (stem.endsWith("ing") && stem.length() - 3 >= SHORTEST) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("ed") && stem.length() - 2 >= SHORTEST) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST + 1) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("y") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural =
                word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > SHORTEST + 1;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String single(String stem) {
        int length = stem.length();
        boolean doubled = length > SHORTEST
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "lsz".indexOf(stem.charAt(length - 1)) < 0;
        return doubled ? stem.substring(0, length - 1) : stem;
    }
}
