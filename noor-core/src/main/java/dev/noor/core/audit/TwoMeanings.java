package dev.noor.core.audit;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A word of customers stands for one thing of a kind: the second entry that has it is never read. */
final class TwoMeanings implements Check {
    private static final Set<Lexicon.Kind> ONE_EACH = EnumSet.of(
            Lexicon.Kind.PRODUCT,
            Lexicon.Kind.COLOUR,
            Lexicon.Kind.MATERIAL,
            Lexicon.Kind.SHAPE,
            Lexicon.Kind.PLACE,
            Lexicon.Kind.NUMBER);

    private record Word(Lexicon.Kind kind, Script script, String form) {}

    private record Pair(Entry entry, Entry first) {}

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        Map<Word, Entry> known = new HashMap<>();
        Map<Pair, List<String>> shared = new LinkedHashMap<>();
        for (Entry entry : audited.tenant().lexicon().entries()) {
            if (ONE_EACH.contains(entry.kind())) {
                for (Form form : entry.forms()) {
                    Word word = new Word(entry.kind(), form.script(), Spelling.fold(form.text()));
                    Entry first = known.putIfAbsent(word, entry);
                    if (first != null && !first.id().equals(entry.id())) {
                        shared.computeIfAbsent(new Pair(entry, first), pair -> new ArrayList<>())
                                .add("\"" + form.text() + "\"");
                    }
                }
            }
        }
        return shared.entrySet().stream()
                .map(pair -> finding(pair.getKey().entry(), pair.getKey().first(), pair.getValue()));
    }

    private static Finding finding(Entry entry, Entry first, List<String> forms) {
        return new Finding(
                Finding.Kind.LEXICON_GAP,
                entry.source(),
                "%s of \"%s\" %s for \"%s\" too (%s)"
                        .formatted(
                                String.join(", ", forms),
                                entry.id(),
                                forms.size() == 1 ? "stands" : "stand",
                                first.id(),
                                first.source()));
    }

    /** What a script is called in a sentence. */
    static String name(Script script) {
        return switch (script) {
            case ENGLISH -> "English";
            case ARABIC -> "Arabic";
            case RUSSIAN -> "Russian";
            case ARABIZI -> "Arabizi";
            case LATIN_RUSSIAN -> "Latin-typed Russian";
        };
    }
}
