package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.document.Section;
import dev.noor.ports.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of one document.
 *
 * @param name of the file within its folder, without the language that it states, such as {@code terms} for
 *     {@code terms.ar.pdf}, and with its ending where it states none
 * @param language that the name of the file states
 * @param source the file as people know it
 */
record DocumentText(String name, Optional<Language> language, String source, List<Section> sections) {
    DocumentText {
        sections = List.copyOf(sections);
    }

    /** @param stem the file's name without its ending */
    static DocumentText of(String stem, String file, String source, List<Section> sections) {
        int dot = stem.lastIndexOf('.');
        Optional<Language> language = dot > 0 ? Language.ofTag(stem.substring(dot + 1)) : Optional.empty();
        return new DocumentText(language.isPresent() ? stem.substring(0, dot) : file, language, source, sections);
    }

    /** What the document is called where it calls itself nothing. */
    String title() {
        String plain = name.replaceFirst("\\.[A-Za-z]{2,4}$", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return plain.isEmpty() ? name : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** Whether another document has the same headings, one for one. */
    boolean isBuiltAs(DocumentText other) {
        return sections.stream()
                .map(Section::level)
                .toList()
                .equals(other.sections.stream().map(Section::level).toList());
    }
}
