package dev.noor.core.knowledge;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys under which a word of a question meets a word of a lexicon: the same word in another form has a key in
 * common. A key begins with a sign of its kind, so that a stem of one language never meets a word of another.
 */
final class WordKeys {
    /** Begins the key of a word as it is written. */
    static final String EXACT = "w:";

    private static final int LONGEST_PREFIX = 14;
    private static final List<String> JOINED = List.of("و", "ب", "ل", "ف", "ع");
    private static final String PERSONS = "تينا";
    private static final List<String> ENDINGS = List.of(
            "ونها", "ونه", "تها", "تكم", "ون", "ين", "ات", "ان", "ها", "هم", "كم", "نا", "ني", "وا", "تو", "ته", "ه",
            "ك", "ي", "ت");
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ая", "яя", "ое", "ее", "ые", "ие",
            "ый", "ий", "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ую", "юю", "ия", "ии", "ию", "а",
            "я", "о", "е", "ы", "и", "у", "ю", "ь");

    private static final List<String> RUSSIAN_VERBS_AND_NOUNS = Stream.concat(
                    Stream.of(
                            "ешьте", "ывает", "ете", "ите", "йте", "ует", "уют", "ать", "ять", "ить", "еть", "ала",
                            "или", "али", "ила", "ило", "ают", "ает", "яет", "яют", "ешь", "ишь", "ут", "ют", "ат",
                            "ят", "ет", "ит", "ал", "ил"),
                    Stream.concat(RUSSIAN_ENDINGS.stream(), Stream.of("й")))
            .toList();
    private static final String ATTACHED = "وفبل";
    private static final int LONG_ARABIC = 5;
    private static final int SHORTEST_ROOT = 3;

    private WordKeys() {}

    /** The keys of a word of a lexicon form; a star at its end stands for any ending. */
    static Set<String> ofForm(Script script, String written) {
        String word = Spelling.fold(QuestionWords.plain(written));
        if (word.endsWith("*") && word.length() > 1) {
            return Set.of("p:" + word.substring(0, word.length() - 1));
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(EXACT + word);
        switch (script) {
            case ENGLISH -> keys.add("e:" + EnglishStem.of(word));
            case ARABIC -> {
                keys.add("a:" + word);
                keys.add("a:" + Spelling.withoutArticle(word));
            }
            case RUSSIAN -> keys.add("r:" + russianStem(word));
            case ARABIZI, LATIN_RUSSIAN -> {}
        }
        return keys;
    }

    /** The keys of a word that a customer wrote. */
    static Set<String> ofWord(String word, Tongue tongue, LatinSpellings latin) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(EXACT + word);
        for (int length = Math.min(word.length(), LONGEST_PREFIX); length > 1; length--) {
            keys.add("p:" + word.substring(0, length));
        }
        switch (tongue) {
            case ENGLISH -> keys.add("e:" + EnglishStem.of(word));
            case ARABIC -> arabic(word).forEach(stem -> keys.add("a:" + stem));
            case RUSSIAN -> keys.add("r:" + russianStem(word));
            case ARABIZI -> {
                keys.add("e:" + EnglishStem.of(word));
                latin.arabic(word).forEach(arabic -> keys.add("a:" + arabic));
            }
            case LATIN_RUSSIAN -> {
                keys.add("e:" + EnglishStem.of(word));
                latin.russian(word).forEach(russian -> keys.addAll(ofWord(russian, Tongue.RUSSIAN, latin)));
            }
        }
        return keys;
    }

    /** The Arabic word without what may be joined to it in front and behind. */
    private static Set<String> arabic(String word) {
        Set<String> bare = new LinkedHashSet<>();
        bare.add(word);
        bare.add(Spelling.withoutArticle(word));
        JOINED.stream().filter(word::startsWith).forEach(joined -> bare.add(word.substring(1)));
        Set<String> stems = new LinkedHashSet<>();
        for (String form : bare) {
            stems.add(form);
            if (form.length() > 3 && PERSONS.indexOf(form.charAt(0)) >= 0) {
                stems.add(form.substring(1));
            }
        }
        for (String form : List.copyOf(stems)) {
            for (String ending : ENDINGS) {
                if (form.endsWith(ending)) {
                    String stem = form.substring(0, form.length() - ending.length());
                    stems.add(stem);
                    stems.add(stem + "ه");
                }
            }
        }
        stems.removeIf(stem -> stem.length() < 3 && !stem.equals(word));
        return stems;
    }

    /** One stem of an Arabic word, for likeness rather than for meaning. */
    static String arabicRoot(String word) {
        String root = Spelling.withoutArticle(word);
        if (root.equals(word) && word.length() >= LONG_ARABIC && ATTACHED.indexOf(word.charAt(0)) >= 0) {
            root = word.substring(1);
        }
        if (root.length() >= LONG_ARABIC && PERSONS.indexOf(root.charAt(0)) >= 0) {
            root = root.substring(1);
        }
        return withoutEnding(root, ENDINGS);
    }

    /** One stem of a Russian word, shorter than the one that the lexicon is looked up by. */
    static String russianRoot(String word) {
        boolean reflexive = word.length() > LONG_ARABIC && (word.endsWith("ся") || word.endsWith("сь"));
        return withoutEnding(reflexive ? word.substring(0, word.length() - 2) : word, RUSSIAN_VERBS_AND_NOUNS);
    }

    private static String withoutEnding(String word, List<String> endings) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_ROOT)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String russianStem(String word) {
        for (String ending : RUSSIAN_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
