package dev.noor.core.vocabulary;

import dev.noor.core.catalog.EnglishPhrases;
import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a lexicon knows of English words. Immutable. */
final class Known {
    private final Map<Kind, EnglishPhrases> phrases = new EnumMap<>(Kind.class);
    private final Map<Said, Form> forms = new HashMap<>();

    /** What is said in a script for an English word, of entries of a kind or of any. */
    private record Said(Optional<Kind> kind, Script script, String english) {}

    Known(Lexicon lexicon) {
        for (Kind kind : Kind.values()) {
            if (!kind.isOutsideReading() && kind != Kind.VALUE) {
                phrases.put(kind, new EnglishPhrases(lexicon, kind));
            }
        }
        lexicon.entries().stream()
                .filter(entry -> !entry.kind().isOutsideReading())
                .forEach(this::learn);
    }

    /** The English phrases of one kind, which is none of the knowledge base's. */
    EnglishPhrases of(Kind kind) {
        return Objects.requireNonNull(phrases.get(kind));
    }

    /**
     * What is known of a row of words.
     *
     * @param words those that customers' texts are read by, alone or in a phrase
     * @param inner those that stand within a phrase, neither first nor last
     */
    record Covered(BitSet words, BitSet inner) {}

    Covered among(List<String> words) {
        Covered covered = new Covered(new BitSet(words.size()), new BitSet(words.size()));
        for (EnglishPhrases ofKind : phrases.values()) {
            for (int from = 0; from < words.size(); from++) {
                for (int to = Math.min(words.size(), from + ofKind.longest()); to > from; to--) {
                    if (ofKind.id(words.subList(from, to)).isPresent()) {
                        covered.words().set(from, to);
                        if (to - from > 2) {
                            covered.inner().set(from + 1, to - 1);
                        }
                        break;
                    }
                }
            }
        }
        return covered;
    }

    /** What the entry itself, else an entry of another kind, calls the same in Arabic and Russian. */
    List<Form> translations(Kind kind, String english) {
        String wanted = key(english);
        return Stream.of(Script.ARABIC, Script.RUSSIAN)
                .flatMap(script -> Stream.of(Optional.of(kind), Optional.<Kind>empty())
                        .flatMap(where -> Optional.ofNullable(forms.get(new Said(where, script, wanted))).stream())
                        .limit(1))
                .toList();
    }

    private void learn(Entry entry) {
        List<String> names = Stream.concat(
                        Stream.of(entry.id()),
                        entry.forms().stream()
                                .filter(form -> form.script() == Script.ENGLISH)
                                .map(Form::text))
                .map(Known::key)
                .toList();
        for (Form form : entry.forms()) {
            if (!form.text().contains("*")) {
                for (String name : names) {
                    forms.putIfAbsent(new Said(Optional.of(entry.kind()), form.script(), name), form);
                    forms.putIfAbsent(new Said(Optional.empty(), form.script(), name), form);
                }
            }
        }
    }

    private static String key(String words) {
        return Spelling.fold(words.strip()).replace('-', ' ');
    }
}
