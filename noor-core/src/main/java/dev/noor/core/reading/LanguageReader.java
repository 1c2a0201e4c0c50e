package dev.noor.core.reading;

import dev.noor.ports.Language;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.Optional;

/**
 * Tells the language by script, and of Latin letters by the words of the lexicon, by digits that stand for Arabic
 * sounds and by spellings that only Russian in Latin letters has. Model names, units and names of people tell nothing.
 */
final class LanguageReader {
    /** A marker of this id belongs to every language: "pdf", "whatsapp". */
    static final String NEUTRAL = "neutral";

    private static final int WEIGHT = 2;
    private static final int LEAST_OF_MIXTURE = 2;
    private int english;
    private int arabizi;
    private int latinRussian;
    private int arabic;
    private int russian;
    private int unknownLatin;

    /** What was found: the language of the text and the one to answer in. */
    record Found(TextLanguage language, Optional<Language> reply) {}

    /** Names and addresses tell a language only when nothing else does, and not which one to answer in. */
    Found read(Markup markup, Contacts contacts) {
        countAll(markup, contacts.tokens());
        TextLanguage language = language();
        if (language == TextLanguage.UNDETERMINED && !contacts.tokens().isEmpty()) {
            countAll(markup, new BitSet());
            return new Found(language(), Optional.empty());
        }
        return new Found(language, reply(language));
    }

    private void countAll(Markup markup, BitSet names) {
        for (int i = 0; i < markup.size(); i++) {
            Token token = markup.token(i);
            boolean tells =
                    token.is(Token.Kind.WORD) && markup.modelAt(i).isEmpty() && !names.get(i) && !isNeutral(markup, i);
            if (tells) {
                count(markup, i, token);
            }
        }
    }

    private static boolean isNeutral(Markup markup, int i) {
        boolean neutral = markup.at(Lexicon.Kind.MARKER, i)
                .filter(hit -> hit.id().equals(NEUTRAL))
                .isPresent();
        boolean unit = markup.is(Lexicon.Kind.CURRENCY, i) || markup.is(Lexicon.Kind.LENGTH, i);
        return neutral || unit && markup.token(i).script() == Token.Script.LATIN || markup.is(Operator.TIMES, i);
    }

    private void count(Markup markup, int i, Token token) {
        switch (token.script()) {
            case ARABIC -> arabic++;
            case CYRILLIC -> russian++;
            case LATIN -> latin(markup, i, token);
            case OTHER -> {}
        }
    }

    private void latin(Markup markup, int i, Token token) {
        boolean inEnglish = markup.scripts(i).contains(Lexicon.Script.ENGLISH);
        boolean inArabizi = knows(markup, i, Lexicon.Script.ARABIZI, Lexicon.Script.ARABIC);
        boolean inRussian = knows(markup, i, Lexicon.Script.LATIN_RUSSIAN, Lexicon.Script.RUSSIAN);
        if (markup.is(Lexicon.Kind.PLACE, i)) {
            return;
        }
        if (!inEnglish && !inArabizi && !inRussian) {
            inArabizi = Tongue.hasArabicDigit(token.word());
            inRussian = !inArabizi && looksRussian(token.word());
        }
        if (inEnglish) {
            english += WEIGHT;
        }
        if (inArabizi) {
            arabizi += inEnglish ? 1 : 3;
        }
        if (inRussian) {
            latinRussian += inEnglish ? 1 : 3;
        }
        if (!inEnglish && !inArabizi && !inRussian) {
            unknownLatin++;
        }
    }

    private static boolean knows(Markup markup, int i, Lexicon.Script inLatin, Lexicon.Script own) {
        return markup.scripts(i).contains(inLatin) || markup.scripts(i).contains(own);
    }

    private static boolean looksRussian(String word) {
        return word.length() > 4
                && (word.contains("zh")
                        || word.contains("shch")
                        || word.endsWith("ogo")
                        || word.endsWith("aya")
                        || word.endsWith("iye")
                        || word.endsWith("nyy")
                        || word.endsWith("niy")
                        || word.endsWith("nyi")
                        || word.endsWith("nie")
                        || word.endsWith("yat")
                        || word.endsWith("stvo"));
    }

    private TextLanguage language() {
        TextLanguage latin = latinLanguage();
        // an Arabic sentence with an English word or two in it is Arabic; half of each is a mixture
        boolean latinWords =
                (english + arabizi + latinRussian) / WEIGHT >= Math.max(LEAST_OF_MIXTURE, arabic + russian);
        if (arabic > 0 && russian > 0) {
            return TextLanguage.MIXED;
        }
        if (arabic > 0 || russian > 0) {
            TextLanguage own = arabic > 0 ? TextLanguage.ARABIC : TextLanguage.RUSSIAN;
            boolean sameTongue =
                    arabic > 0 && latin == TextLanguage.ARABIZI || russian > 0 && latin == TextLanguage.LATIN_RUSSIAN;
            return latinWords && !sameTongue ? TextLanguage.MIXED : own;
        }
        return latin;
    }

    private TextLanguage latinLanguage() {
        int most = Math.max(english, Math.max(arabizi, latinRussian));
        if (most == 0) {
            return unknownLatin > 0 ? TextLanguage.ENGLISH : TextLanguage.UNDETERMINED;
        }
        if (english == most) {
            boolean half = Math.max(arabizi, latinRussian) * 3 >= english * 2 && Math.max(arabizi, latinRussian) >= 6;
            return half ? TextLanguage.MIXED : TextLanguage.ENGLISH;
        }
        return arabizi >= latinRussian ? TextLanguage.ARABIZI : TextLanguage.LATIN_RUSSIAN;
    }

    private Optional<Language> reply(TextLanguage language) {
        return switch (language) {
            case ENGLISH -> Optional.of(Language.EN);
            case ARABIC, ARABIZI -> Optional.of(Language.AR);
            case RUSSIAN, LATIN_RUSSIAN -> Optional.of(Language.RU);
            case MIXED -> Optional.of(carrying());
            case UNDETERMINED -> Optional.empty();
        };
    }

    /** The language of most words; the one that is not English wins a tie. */
    private Language carrying() {
        int ar = 2 * arabic + arabizi;
        int ru = 2 * russian + latinRussian;
        int en = english;
        if (en > ar && en > ru) {
            return Language.EN;
        }
        return ar >= ru ? Language.AR : Language.RU;
    }
}
