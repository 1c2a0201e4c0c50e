package dev.noor.core.audit;

import dev.noor.core.catalog.CatalogClassifier;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import dev.noor.ports.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is examined together.
 *
 * @param passages of the tenant, with where they stand
 * @param products filed under the concepts of the tenant's lexicon, in the order of their file
 */
public record AuditedTenant(Tenant tenant, List<Passage> passages, List<Listed> products) {
    private static final Set<Kind> EMPTY = Set.of(Kind.STOP, Kind.OPERATOR);

    public AuditedTenant {
        passages = List.copyOf(passages);
        CatalogClassifier classifier = new CatalogClassifier(tenant.lexicon());
        products = products.stream()
                .map(listed -> new Listed(classifier.classify(listed.product()), listed.place()))
                .toList();
    }

    /** A product and the file and line that states it. */
    public record Listed(Product product, String place) {}

    /** The English words that tell nothing of what a text is about. */
    Set<String> emptyWords() {
        return tenant.lexicon().entries().stream()
                .filter(entry -> EMPTY.contains(entry.kind()))
                .flatMap(entry -> entry.forms().stream())
                .filter(form -> form.script() == Script.ENGLISH)
                .map(form -> form.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What is said to customers or about them: the passages and the promises. */
    List<Statement> statements() {
        return Stream.concat(
                        passages.stream().map(Statement::of),
                        tenant.promises().stream().map(Statement::of))
                .toList();
    }
}
