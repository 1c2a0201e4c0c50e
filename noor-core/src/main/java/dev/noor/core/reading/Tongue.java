package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which language the Latin words of a text are spoken in, as far as a first look at them tells. */
enum Tongue {
    /** English, or nothing in Latin letters that another language would explain. */
    AS_WRITTEN(Lexicon.Script.ENGLISH),
    ARABIC(Lexicon.Script.ARABIZI, Lexicon.Script.ARABIC),
    RUSSIAN(Lexicon.Script.LATIN_RUSSIAN, Lexicon.Script.RUSSIAN);

    /** What is written in Latin letters. */
    static final Set<Lexicon.Script> LATIN =
            EnumSet.of(Lexicon.Script.ENGLISH, Lexicon.Script.ARABIZI, Lexicon.Script.LATIN_RUSSIAN);

    private static final String ARABIC_DIGITS = "23567895";
    private final Set<Lexicon.Script> scripts;

    Tongue(Lexicon.Script... scripts) {
        this.scripts = Set.of(scripts);
    }

    /** How the lexicon writes its words. */
    Set<Lexicon.Script> scripts() {
        return scripts;
    }

    /** @param scripts the languages that know each token as written */
    static Tongue of(List<Token> tokens, BitSet inModel, List<Set<Lexicon.Script>> scripts) {
        int english = 0;
        int arabic = 0;
        int russian = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.is(Token.Kind.WORD) || token.script() != Token.Script.LATIN || inModel.get(i)) {
                continue;
            }
            Set<Lexicon.Script> known = scripts.get(i);
            boolean both = known.contains(Lexicon.Script.ENGLISH);
            if (known.contains(Lexicon.Script.ARABIZI)) {
                arabic += both ? 0 : 1;
            } else if (known.contains(Lexicon.Script.LATIN_RUSSIAN)) {
                russian += both ? 0 : 1;
            } else if (both) {
                english++;
            } else if (hasArabicDigit(token.word())) {
                arabic++;
            }
        }
        if (arabic > 0 && arabic >= russian && 2 * arabic >= english) {
            return ARABIC;
        }
        if (russian > 0 && 2 * russian >= english) {
            return RUSSIAN;
        }
        return AS_WRITTEN;
    }

    /** A digit inside a word that stands for an Arabic sound; "2nd" has none. */
    static boolean hasArabicDigit(String word) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= Character.isLetter(c);
            digit |= ARABIC_DIGITS.indexOf(c) >= 0;
        }
        boolean ordinal = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        return letter && digit && !(ordinal && Character.isDigit(word.charAt(0)));
    }
}
