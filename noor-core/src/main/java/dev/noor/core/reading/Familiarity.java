package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How much of a text is words that a lexicon knows; the less, the more it may be a name. */
public enum Familiarity {
    /** Every word is known, or there is none: "wait", "let me see". */
    KNOWN,
    /** No fewer are known than are not: "its complicated". */
    MOSTLY_KNOWN,
    /** Names are: "omar", "Will Smith", "hana ali". */
    STRANGE;

    /** What Latin letters are also used for, where many a name looks like a word. */
    private static final Set<Lexicon.Script> ALPHABETS =
            EnumSet.of(Lexicon.Script.ENGLISH, Lexicon.Script.ARABIC, Lexicon.Script.RUSSIAN);

    static Familiarity of(Markup markup) {
        List<Integer> words = IntStream.range(0, markup.size())
                .filter(i -> markup.token(i).is(Token.Kind.WORD))
                .filter(i -> !ProperNames.isParticle(markup.token(i)))
                .boxed()
                .toList();
        boolean titled = words.size() > 1 && words.stream().allMatch(i -> isTitled(markup.token(i)));
        long known = words.stream().filter(markup::isKnownWord).count();
        if (titled || words.size() > 0 && known == 0) {
            return STRANGE;
        }
        if (known == words.size()) {
            return KNOWN;
        }
        Predicate<Integer> sure =
                i -> markup.isKnownWord(i) && markup.scripts(i).stream().anyMatch(ALPHABETS::contains);
        boolean half = 2 * words.stream().filter(sure).count() >= words.size();
        return half || 2 * known > words.size() ? MOSTLY_KNOWN : STRANGE;
    }

    /** A capital and small letters behind it; shouting has no titles. */
    private static boolean isTitled(Token token) {
        return token.startsUpperCase() && token.raw().codePoints().anyMatch(Character::isLowerCase);
    }
}
