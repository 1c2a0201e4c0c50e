package dev.noor.core.knowledge;

import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of a lexicon that tell what a question is about, found by the keys of their words. Immutable. */
final class Forms {
    private static final Set<Kind> TELLING =
            EnumSet.of(Kind.TOPIC, Kind.WORD, Kind.PRODUCT, Kind.COLOUR, Kind.MATERIAL, Kind.FEATURE, Kind.PLACE);
    private static final int MOST_SKIPPED = 2;

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Forms(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (TELLING.contains(entry.kind()) && !entry.id().equals(EmptyWords.SMALL_TALK)) {
                for (Lexicon.Form form : entry.forms()) {
                    add(entry, form);
                }
            }
        }
    }

    private record Form(Lexicon.Entry entry, List<Set<String>> words) {}

    /** An entry that is said by the words {@code from} to before {@code to}. */
    record Said(Lexicon.Entry entry, int from, int to) {
        boolean isWithin(Said other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    private void add(Lexicon.Entry entry, Lexicon.Form form) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : form.text().strip().split("[\\s-]+")) {
            words.add(word.startsWith("<") ? Set.of(word) : WordKeys.ofForm(form.script(), word));
        }
        Form compiled = new Form(entry, List.copyOf(words));
        words.get(0)
                .forEach(key -> byFirstWord
                        .computeIfAbsent(key, first -> new ArrayList<>())
                        .add(compiled));
    }

    /**
     * What the words say: nothing within something longer. Words are given by their keys, those to skip without
     * meaning.
     */
    List<Said> said(List<Set<String>> words, List<Boolean> empty) {
        Set<Said> said = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (String key : words.get(from)) {
                for (Form form : byFirstWord.getOrDefault(key, List.of())) {
                    if (form.words().size() == 1 && empty.get(from) && !key.startsWith(WordKeys.EXACT)) {
                        continue;
                    }
                    int to = end(form, words, empty, from);
                    Said found = new Said(form.entry(), from, to);
                    if (to > from) {
                        said.add(found);
                    }
                }
            }
        }
        return said.stream()
                .filter(one -> said.stream().noneMatch(one::isWithin))
                .toList();
    }

    private static int end(Form form, List<Set<String>> words, List<Boolean> empty, int from) {
        int at = from + 1;
        for (int next = 1; next < form.words().size(); next++) {
            Set<String> wanted = form.words().get(next);
            int skipped = 0;
            while (at < words.size() && empty.get(at) && skipped < MOST_SKIPPED && !isOne(wanted, words.get(at))) {
                at++;
                skipped++;
            }
            if (at >= words.size() || !isOne(wanted, words.get(at))) {
                return from;
            }
            at++;
        }
        return at;
    }

    /** Whether a word has one of the few wanted keys; of its own there are many. */
    private static boolean isOne(Set<String> wanted, Set<String> keys) {
        for (String key : wanted) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
