package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Forms.Said;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
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
        List<Said> found = forms.said(keys, empty);
        if (anyStandsForOthers(found, keys)) {
            found = forms.said(keys, empty);
        }
        BitSet told = new BitSet();
        Map<Integer, Map<Integer, List<Said>>> spans = new TreeMap<>();
        for (Said one : found) {
            spans.computeIfAbsent(one.from(), from -> new TreeMap<>())
                    .computeIfAbsent(one.to(), to -> new ArrayList<>())
                    .add(one);
            told.set(one.from(), one.to());
        }
        Map<Integer, List<List<Said>>> byStart = new TreeMap<>();
        spans.forEach((from, ends) -> byStart.put(from, List.copyOf(ends.values())));
        return new Marked(words, most, empty, told, byStart);
    }

    /** Notes where a form may have any place or product; whether there is one. */
    private static boolean anyStandsForOthers(List<Said> found, List<Set<String>> keys) {
        boolean any = false;
        for (Said said : found) {
            Kind kind = said.entry().kind();
            if (kind == Kind.PLACE || kind == Kind.PRODUCT) {
                any |= keys.get(said.from()).add(kind == Kind.PLACE ? "<place>" : "<product>");
            }
        }
        return any;
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
