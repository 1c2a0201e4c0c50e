package dev.noor.core.audit;

import java.util.Comparator;
import java.util.List;

/** Finds what does not fit together in a tenant's data. Stateless and thread-safe. */
public final class TenantAudit {
    private static final List<Check> CHECKS = List.of(
            new TranslatedFigures(),
            new RivalFigures(),
            new StatedTerms(),
            new PromisesKept(),
            new SharedQuestions(),
            new Translations(),
            new ProductReach(),
            new CatalogueWords(),
            new TwoMeanings());

    private TenantAudit() {}

    /** Every finding once, the worst kind first, then by place. */
    public static List<Finding> of(AuditedTenant audited) {
        return CHECKS.stream()
                .flatMap(check -> check.findings(audited))
                .distinct()
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::place, new ByPlace())
                        .thenComparing(Finding::what))
                .toList();
    }
}
