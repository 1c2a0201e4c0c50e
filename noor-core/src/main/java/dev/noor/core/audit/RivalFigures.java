package dev.noor.core.audit;

import dev.noor.core.audit.Finding.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two statements about the same thing state the same figures. What a clause is about is told by its words, rare ones
 * more than common ones; figures are held against figures that count the same.
 */
final class RivalFigures implements Check {
    private static final double ALIKE = 0.5;
    private static final int FEWEST_SHARED = 2;

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        Set<String> empty = audited.emptyWords();
        List<Clause> clauses = audited.statements().stream()
                .flatMap(statement -> Clause.of(statement, empty).stream())
                .toList();
        Map<String, Integer> frequencies = new HashMap<>();
        clauses.forEach(clause -> clause.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<Weighed> weighed = clauses.stream()
                .map(clause -> new Weighed(clause, weight(clause.words(), frequencies)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            Weighed one = weighed.get(i);
            for (Weighed other : weighed.subList(i + 1, weighed.size())) {
                if (one.clause().statement() != other.clause().statement() && areAlike(one, other, frequencies)) {
                    rival(one.clause(), other.clause()).ifPresent(findings::add);
                }
            }
        }
        return findings.stream();
    }

    private static boolean areAlike(Weighed one, Weighed other, Map<String, Integer> frequencies) {
        boolean larger = one.words().size() > other.words().size();
        Set<String> fewer = larger ? other.words() : one.words();
        Set<String> more = larger ? one.words() : other.words();
        int count = 0;
        double shared = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                count++;
                shared += 1.0 / frequencies.getOrDefault(word, 1);
            }
        }
        return count >= FEWEST_SHARED && shared >= ALIKE * Math.min(one.weight(), other.weight());
    }

    /** A clause with the weight of its words together, as long documents make for millions of pairs. */
    private record Weighed(Clause clause, double weight) {
        Set<String> words() {
            return clause.words();
        }
    }

    private static double weight(Set<String> words, Map<String, Integer> frequencies) {
        return words.stream()
                .mapToDouble(word -> 1.0 / frequencies.getOrDefault(word, 1))
                .sum();
    }

    private static Optional<Finding> rival(Clause one, Clause other) {
        for (String counted : new TreeSet<>(one.figures().keySet())) {
            Set<String> mine = one.figures().getOrDefault(counted, Set.of());
            Set<String> theirs = other.figures().getOrDefault(counted, Set.of());
            if (!theirs.isEmpty() && Collections.disjoint(mine, theirs)) {
                return Optional.of(new Finding(
                        Kind.CONTRADICTION,
                        one.statement().place(),
                        "%s says %s (%s), but %s says %s (%s)"
                                .formatted(
                                        one.statement().name(),
                                        String.join(", ", mine),
                                        counted,
                                        other.statement().name(),
                                        String.join(", ", theirs),
                                        other.statement().place())));
            }
        }
        return Optional.empty();
    }
}
