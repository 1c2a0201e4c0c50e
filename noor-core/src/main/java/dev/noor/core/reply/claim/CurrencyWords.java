package dev.noor.core.reply.claim;

import java.util.List;
import java.util.Set;

/** The currencies that a text names. */
public final class CurrencyWords {
    private CurrencyWords() {}

    /** For each word or sign of a currency, the currencies it may stand for. */
    public static List<Set<String>> named(List<Token> tokens) {
        return tokens.stream()
                .filter(Currencies::isUnmistakable)
                .flatMap(token -> Currencies.of(token).stream())
                .toList();
    }

    /** Whether a word is the name or the code of a currency, or of a unit of length or of pieces. */
    public static boolean isUnit(Token token) {
        String folded = token.folded();
        return Currencies.of(token).isPresent()
                || UnitWords.length(folded).isPresent()
                || UnitWords.isPieces(folded) && token.text().length() < 4;
    }
}
