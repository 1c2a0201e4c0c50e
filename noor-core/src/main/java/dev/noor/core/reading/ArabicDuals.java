package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.List;

/** Arabic says two of a thing by the ending of its word: طاولتين are two tables. */
final class ArabicDuals {
    private static final int SHORTEST = 3;

    private ArabicDuals() {}

    /** Whether the words of an entry have a dual that counts. */
    static boolean has(Lexicon.Entry entry, Lexicon.Script script) {
        boolean countable = entry.kind() == Lexicon.Kind.PRODUCT
                || entry.kind() == Lexicon.Kind.PIECE
                || entry.kind() == Lexicon.Kind.LENGTH;
        return countable && script == Lexicon.Script.ARABIC;
    }

    /** The duals of a folded word; none of a stem, a plural or a dual. */
    static List<String> of(String word) {
        if (word.length() < SHORTEST || word.endsWith("*") || word.endsWith("ات") || word.endsWith("ين")) {
            return List.of();
        }
        if (word.endsWith("ه")) {
            String stem = word.substring(0, word.length() - 1) + "ت";
            return List.of(stem + "ين", stem + "ان", word + "ين");
        }
        return List.of(word + "ين", word + "ان");
    }
}
