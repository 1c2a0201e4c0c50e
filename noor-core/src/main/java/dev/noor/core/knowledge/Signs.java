package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Forms.Said;
import dev.noor.core.knowledge.Marking.Marked;
import dev.noor.core.reading.ArabicSounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signs by which one question is like another, with how much each tells: the topics and plain words of the lexicon,
 * which all languages share; stems, pieces of stems and pairs of words of its own language; and the sounds of Arabic
 * words, which are the same in Latin letters.
 */
final class Signs {
    private static final double TOPIC = 1.5;
    private static final double BROADER = 0.45;
    private static final double WORD = 1;
    private static final double THING = 0.6;
    private static final double STEM = 1;
    private static final double SOUND = 0.7;
    private static final double PAIR = 0.5;
    private static final double PIECES = 0.5;
    private static final double EMPTY = 0.4;
    private static final int PIECE = 4;
    private static final int PIECE_OF_SOUNDS = 3;
    private static final String ENGLISH = "e";
    private static final String BEGINNING = "^";

    private final Map<String, Double> weights = new HashMap<>();

    private Signs() {}

    static Map<String, Double> of(Marked marked) {
        Signs signs = new Signs();
        marked.spans().values().forEach(spans -> spans.forEach(signs::said));
        String before = BEGINNING;
        for (int at = 0; at < marked.words().size(); at++) {
            String word = marked.words().get(at);
            if (word.equals(QuestionWords.END_OF_CLAUSE)) {
                before = BEGINNING;
            } else if (!Character.isDigit(word.charAt(0)) || word.length() > 3) {
                String stem = signs.word(word, marked.tongue(at), marked.empty().get(at) ? EMPTY : 1);
                signs.put("2" + before + " " + stem, PAIR);
                before = stem;
            }
        }
        return signs.weights;
    }

    /** The sign of an English word by itself. */
    static String ofEnglish(String word) {
        return ENGLISH + EnglishStem.of(word);
    }

    private void said(List<Said> span) {
        for (Said said : span) {
            double share = 1 / Math.sqrt(span.size());
            switch (said.entry().kind()) {
                case TOPIC -> {
                    put("t:" + said.entry().id(), TOPIC * share);
                    said.entry().parents().forEach(parent -> put("t:" + parent, BROADER * share));
                }
                case WORD -> put("s:" + said.entry().id(), WORD);
                default -> put("k:" + said.entry().kind(), THING);
            }
        }
    }

    /** The stem of a word whose signs are noted. */
    private String word(String word, Tongue tongue, double weight) {
        return switch (tongue) {
            case ENGLISH -> stem(ENGLISH, EnglishStem.of(word), weight);
            case RUSSIAN -> stem("r", WordKeys.russianRoot(word), weight);
            case LATIN_RUSSIAN -> stem("r", WordKeys.russianRoot(RussianLetters.of(word)), weight);
            case ARABIC -> {
                sounds(ArabicSounds.ofArabic(word), weight);
                yield stem("a", WordKeys.arabicRoot(word), weight);
            }
            case ARABIZI -> {
                put(ofEnglish(word), STEM * weight);
                String sounds = ArabicSounds.ofLatin(word);
                sounds(sounds, weight);
                yield sounds;
            }
        };
    }

    private String stem(String language, String stem, double weight) {
        put(language + stem, STEM * weight);
        pieces("g" + language, stem, PIECE, weight);
        return stem;
    }

    private void sounds(String sounds, double weight) {
        put("z" + sounds, SOUND * weight);
        pieces("gz", sounds, PIECE_OF_SOUNDS, weight);
    }

    private void pieces(String sign, String stem, int length, double weight) {
        String whole = "<" + stem + ">";
        int pieces = whole.length() - length + 1;
        if (pieces > 1) {
            for (int at = 0; at < pieces; at++) {
                put(sign + whole.substring(at, at + length), PIECES * weight / Math.sqrt(pieces));
            }
        }
    }

    private void put(String sign, double weight) {
        weights.merge(sign, weight, Math::max);
    }
}
