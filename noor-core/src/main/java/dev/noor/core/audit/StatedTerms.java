package dev.noor.core.audit;

import dev.noor.core.audit.Finding.Kind;
import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.Tenant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/** What texts say of the tax and of how long a quotation holds is what the tenant's settings say. */
final class StatedTerms implements Check {
    private static final Set<String> PERCENT = Set.of("%", "percent", "per");

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        Set<String> empty = audited.emptyWords();
        Tenant tenant = audited.tenant();
        return audited.statements().stream()
                .flatMap(statement -> Clause.of(statement, empty).stream())
                .flatMap(clause -> Stream.concat(
                        differing(clause, Set.of("vat"), PERCENT, plain(tenant.vat()), "the tax is"),
                        differing(
                                clause,
                                Set.of("valid", "quotation"),
                                Set.of("day", "days"),
                                Integer.toString(tenant.quotations().validDays()),
                                "a quotation is valid for")));
    }

    private static Stream<Finding> differing(
            Clause clause, Set<String> about, Set<String> counted, String setting, String role) {
        if (Collections.disjoint(clause.words(), about)) {
            return Stream.empty();
        }
        return clause.figures().entrySet().stream()
                .filter(figures -> counted.contains(figures.getKey())
                        && !figures.getValue().contains(setting))
                .limit(1)
                .map(figures -> new Finding(
                        Kind.CONTRADICTION,
                        clause.statement().place(),
                        "%s says %s, but by the settings of the tenant %s %s"
                                .formatted(
                                        clause.statement().name(),
                                        String.join(", ", figures.getValue()),
                                        role,
                                        setting)));
    }

    private static String plain(Percent percent) {
        return percent.value().stripTrailingZeros().toPlainString();
    }
}
