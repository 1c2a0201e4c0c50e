package dev.noor.core.catalog;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English forms of one kind of lexicon entries, by their words in the singular. Immutable once built. */
public final class EnglishPhrases {
    private static final Set<String> LINKS =
            Set.of("with", "w", "for", "f", "without", "on", "in", "incl", "from", "to");
    private final Map<String, String> idByWords = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int longest = 1;

    public EnglishPhrases(Lexicon lexicon, Lexicon.Kind kind) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == Lexicon.Kind.NUMBER && entry.id().chars().allMatch(Character::isDigit)) {
                english(entry).forEach(form -> numbers.putIfAbsent(Spelling.fold(form), entry.id()));
            }
        }
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == kind) {
                add(entry.id(), entry.id());
                english(entry).forEach(form -> add(form, entry.id()));
            }
        }
    }

    private static List<String> english(Lexicon.Entry entry) {
        return entry.forms().stream()
                .filter(form -> form.script() == Lexicon.Script.ENGLISH)
                .map(Lexicon.Form::text)
                .toList();
    }

    private void add(String form, String id) {
        List<String> words = words(form);
        idByWords.putIfAbsent(String.join(" ", words), id);
        longest = Math.max(longest, words.size());
    }

    /** The most words that a form has. */
    public int longest() {
        return longest;
    }

    /** The entry whose form these words are. */
    public Optional<String> id(List<String> words) {
        return Optional.ofNullable(idByWords.get(String.join(" ", words)));
    }

    /** The words of a text in the singular; plus and ampersand are "and", numbers are digits. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inner = c == '\'' || c == '\u2019';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!inner) {
                take(word, words);
                if (c == '+' || c == '&') {
                    words.add("and");
                }
            }
        }
        return words;
    }

    private void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String folded = Spelling.fold(word.toString());
            words.add(numbers.getOrDefault(folded, Spelling.singular(folded)));
            word.setLength(0);
        }
    }

    /** Whether what a thing is has been said before this word: a "cover for sofa" is a cover. */
    public static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    public static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
