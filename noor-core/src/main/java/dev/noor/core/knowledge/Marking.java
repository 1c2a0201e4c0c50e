package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Forms.Said;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds what the words of a text say in the lexicon. Compiled once from a lexicon, then thread-safe. */
final class Marking {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private final Forms forms;
    private final LatinSpellings latin;
    private final EmptyWords emptyWords;

    Marking(Lexicon lexicon, EmptyWords emptyWords) {
        this.forms = new Forms(lexicon);
        this.latin = new LatinSpellings(lexicon);
        this.emptyWords = emptyWords;
    }

    /**
     * A text with what is said in it.
     *
     * @param words folded, an empty one between clauses
     * @param most the tongue of its Latin letters
     * @param empty for each word whether it has no meaning
     * @param told the words that an entry of the lexicon tells
     * @param spans by its first word, what is said: a list for each length
     */
    record Marked(
            List<String> words, Tongue most, List<Boolean> empty, BitSet told, Map<Integer, List<List<Said>>> spans) {
        Tongue tongue(int at) {
            return Marking.tongue(words.get(at), most);
        }
    }

    Marked mark(String text) {
        List<String> words = QuestionWords.of(text);
        Tongue most = emptyWords.latin(words);
        List<Set<String>> keys = new ArrayList<>();
        List<Boolean> empty = new ArrayList<>();
        for (String word : words) {
            Tongue tongue = tongue(word, most);
            Set<String> own = new LinkedHashSet<>(WordKeys.ofWord(word, tongue, latin));
            keys.add(own);
            empty.add(!word.isEmpty() && (NUMBER.matcher(word).matches() || emptyWords.isEmpty(own, tongue)));
        }
        for (Said said : forms.said(keys, empty)) {
            switch (said.entry().kind()) {
                case PLACE -> keys.get(said.from()).add("<place>");
                case PRODUCT -> keys.get(said.from()).add("<product>");
                default -> {}
            }
        }
        BitSet told = new BitSet();
        Map<Integer, Map<Integer, List<Said>>> spans = new TreeMap<>();
        for (Said one : forms.said(keys, empty)) {
            spans.computeIfAbsent(one.from(), from -> new TreeMap<>())
                    .computeIfAbsent(one.to(), to -> new ArrayList<>())
                    .add(one);
            told.set(one.from(), one.to());
        }
        Map<Integer, List<List<Said>>> byStart = new TreeMap<>();
        spans.forEach((from, ends) -> byStart.put(from, List.copyOf(ends.values())));
        return new Marked(words, most, empty, told, byStart);
    }

    private static Tongue tongue(String word, Tongue latin) {
        if (word.isEmpty() || word.charAt(0) < 0x250) {
            return latin;
        }
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC
                ? Tongue.ARABIC
                : Tongue.RUSSIAN;
    }
}
