package dev.noor.core.audit;

import dev.noor.core.audit.AuditedTenant.Listed;
import dev.noor.core.audit.Finding.Kind;
import dev.noor.ports.Language;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers read exists in every language: passages that answer, and the names of products. */
final class Translations implements Check {
    /** Rules are read by no customer; documents are in the language they came in. */
    private static final Set<PassageKind> READ_BY_CUSTOMERS =
            EnumSet.of(PassageKind.FAQ, PassageKind.POLICY, PassageKind.VALUE);

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        return Stream.concat(
                audited.passages().stream()
                        .filter(passage -> READ_BY_CUSTOMERS.contains(passage.kind()))
                        .flatMap(Translations::ofPassage),
                Arrays.stream(Language.values()).flatMap(language -> ofNames(language, audited.products())));
    }

    private static Stream<Finding> ofPassage(Passage passage) {
        String missing = Arrays.stream(Language.values())
                .filter(language -> !passage.text().texts().containsKey(language))
                .map(language -> "'" + language.tag() + "'")
                .collect(Collectors.joining(" and "));
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Kind.MISSING_TRANSLATION,
                        passage.source(),
                        passage.id() + " has no text in " + missing + "; customers are answered in English"));
    }

    /** One finding a language: a catalogue without names in it lacks all of them for one reason. */
    private static Stream<Finding> ofNames(Language language, List<Listed> products) {
        List<Listed> unnamed = products.stream()
                .filter(listed -> !listed.product().name().texts().containsKey(language))
                .toList();
        return unnamed.stream()
                .limit(1)
                .map(first -> new Finding(
                        Kind.MISSING_TRANSLATION,
                        first.place(),
                        "%d of %d products have no name in '%s', the first is %s"
                                .formatted(
                                        unnamed.size(),
                                        products.size(),
                                        language.tag(),
                                        first.product().sku())));
    }
}
