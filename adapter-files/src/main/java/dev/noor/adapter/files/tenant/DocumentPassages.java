package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.document.Section;
import dev.noor.adapter.files.document.Section.Part;
import dev.noor.adapter.files.yaml.Problems;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes passages of documents. A passage is named by its document and its heading, so that it stays the same one when
 * its words change. Documents that state languages and have the same headings are one document in these languages; what
 * says word for word what another passage says is left out. For the documents of one tenant.
 */
final class DocumentPassages {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ID = 190;

    private final Problems problems;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    DocumentPassages(Problems problems) {
        this.problems = problems;
    }

    List<Passage> of(List<DocumentText> documents) {
        Map<String, Map<Language, DocumentText>> variants = new LinkedHashMap<>();
        for (DocumentText document : documents) {
            if (document.language().isEmpty()) {
                addAlone(document);
                continue;
            }
            Language language = document.language().get();
            DocumentText first = variants.computeIfAbsent(document.name(), name -> new EnumMap<>(Language.class))
                    .putIfAbsent(language, document);
            if (first != null) {
                problems.add(
                        document.source(),
                        1,
                        "the text of " + document.name() + " in '" + language.tag() + "' stands in " + first.source()
                                + " too; take one of them away");
            }
        }
        variants.values().forEach(this::add);
        return List.copyOf(passages);
    }

    private void add(Map<Language, DocumentText> variants) {
        DocumentText leading = variants.values().iterator().next();
        if (!variants.values().stream().allMatch(leading::isBuiltAs)) {
            variants.values().forEach(this::addAlone);
            return;
        }
        for (int i = 0; i < leading.sections().size(); i++) {
            Map<Language, Section> sections = new EnumMap<>(Language.class);
            int index = i;
            variants.forEach((language, document) ->
                    sections.put(language, document.sections().get(index)));
            add(variants, sections);
        }
    }

    /** One section in several languages: one passage for each of its parts, if these go one for one too. */
    private void add(Map<Language, DocumentText> variants, Map<Language, Section> sections) {
        DocumentText leading = variants.values().iterator().next();
        Section first = sections.values().iterator().next();
        boolean alike = sections.values().stream()
                .allMatch(section -> section.parts().size() == first.parts().size());
        if (!alike) {
            variants.values()
                    .forEach(document -> add(
                            document,
                            Objects.requireNonNull(
                                    sections.get(document.language().orElseThrow()))));
            return;
        }
        IntStream.range(0, first.parts().size()).forEach(part -> {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            sections.forEach((language, section) ->
                    texts.put(language, section.parts().get(part).text()));
            texts.putIfAbsent(Language.EN, first.parts().get(part).text());
            List<String> titles = sections.values().stream()
                    .skip(1)
                    .map(Section::title)
                    .filter(title -> !title.isEmpty() && !title.equals(first.title()))
                    .toList();
            add(leading, first, first.parts().get(part), new LocalizedText(texts), titles);
        });
    }

    private void addAlone(DocumentText document) {
        document.sections().forEach(section -> add(document, section));
    }

    private void add(DocumentText document, Section section) {
        for (Part part : section.parts()) {
            Language language =
                    document.language().orElseGet(() -> WrittenLanguage.of(section.title() + " " + part.text()));
            // titles are read as English ones, questions in their own language
            List<String> questions =
                    language == Language.EN || section.title().isEmpty() ? List.of() : List.of(section.title());
            add(document, section, part, LocalizedText.of(language, part.text()), questions);
        }
    }

    private void add(DocumentText document, Section section, Part part, LocalizedText text, List<String> questions) {
        if (!said.add(part.text())) {
            return;
        }
        String title = section.title().isEmpty() ? document.title() : section.title();
        passages.add(new Passage(
                id(document.name(), title),
                PassageKind.DOCUMENT,
                title,
                text,
                questions,
                document.source() + ", " + (part.place().isEmpty() ? '"' + title + '"' : part.place())));
    }

    private PassageId id(String document, String title) {
        String id = "document/" + cut(document, LONGEST_NAME) + "#" + title;
        int times = ids.merge(cut(id, LONGEST_ID), 1, Integer::sum);
        return new PassageId(cut(id, LONGEST_ID) + (times == 1 ? "" : "-" + times));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
