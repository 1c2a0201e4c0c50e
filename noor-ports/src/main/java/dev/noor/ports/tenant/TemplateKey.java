package dev.noor.ports.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a sentence of the template files is for. Its words are tenant data. */
public sealed interface TemplateKey permits Phrase, StaffPhrase {
    /** The constant's name. */
    String name();

    /** The placeholders each variant uses, and no others. */
    Set<String> placeholders();

    /** The name in the template files: lower snake case. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every key that there is. */
    static List<TemplateKey> all() {
        return Stream.<TemplateKey>concat(Arrays.stream(Phrase.values()), Arrays.stream(StaffPhrase.values()))
                .toList();
    }

    /** The one of a name in the template files; empty when there is none. */
    static Optional<TemplateKey> ofKey(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
