package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Question.Asked;
import dev.noor.core.knowledge.Question.Sort;
import dev.noor.core.knowledge.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what answers the second part of a question that asks for two things. */
final class Parts {
    private static final double LEFT_OPEN = 0.5;
    private static final double ANSWERED = 0.6;
    private static final double LEAST_WEIGHT = 0.6;

    private final List<Asked> asked;
    private final double[] weights;

    Parts(Question question, double[] weights) {
        this.asked = question.asked();
        this.weights = weights;
    }

    /** The passages in their order, but the one that answers what the first leaves open is the second. */
    List<Ranked> bothFirst(List<Ranked> ranked) {
        return second(ranked)
                .map(second -> {
                    List<Ranked> arranged = new ArrayList<>(ranked);
                    arranged.remove(second);
                    arranged.add(1, second);
                    return List.copyOf(arranged);
                })
                .orElse(ranked);
    }

    /** Whether the second passage answers a clause of its own, and not only another word of the same. */
    boolean areTwo(Ranked first, Ranked second) {
        Set<Integer> told = clauses(first, second);
        Set<Integer> open = clauses(second, first);
        return !told.isEmpty() && !open.isEmpty() && Collections.disjoint(told, open);
    }

    /** The clauses of the topics that one passage answers and the other leaves open. */
    private Set<Integer> clauses(Ranked one, Ranked other) {
        return IntStream.range(0, weights.length)
                .filter(term -> asked.get(term).sort() == Sort.TOPIC && weights[term] >= LEAST_WEIGHT)
                .filter(term -> one.held()[term] >= ANSWERED && other.held()[term] < LEFT_OPEN)
                .mapToObj(term -> asked.get(term).clause())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The passage that answers best what the first leaves open. */
    private Optional<Ranked> second(List<Ranked> ranked) {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        Ranked first = ranked.get(0);
        Optional<Ranked> best = Optional.empty();
        double most = 0;
        for (Ranked one : ranked.subList(1, ranked.size())) {
            double open = 0;
            boolean answers = false;
            for (int term = 0; term < weights.length; term++) {
                boolean topic = asked.get(term).sort() == Sort.TOPIC && weights[term] >= LEAST_WEIGHT;
                if (topic && first.held()[term] < LEFT_OPEN) {
                    open += weights[term] * one.held()[term];
                    answers |= one.held()[term] >= ANSWERED;
                }
            }
            double all = open + one.score() / 2;
            if (answers && all > most) {
                most = all;
                best = Optional.of(one);
            }
        }
        return best;
    }
}
