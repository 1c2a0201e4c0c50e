package dev.noor.core.policy;

import dev.noor.ports.turn.TurnReport.RuleFired;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named rule.
 *
 * @param id stable, such as {@code quotation.needs_consent}
 * @param reason in English, for reports and models
 * @param verdict the answer for an input; empty when the rule has nothing to say about it
 */
record Rule<I, O>(String id, String reason, Function<I, Optional<O>> verdict) {

    /** The answer of the first rule that has one. */
    static <I, O> Optional<Ruling<O>> first(List<Rule<I, O>> rules, I input) {
        return rules.stream()
                .flatMap(rule -> rule
                        .verdict()
                        .apply(input)
                        .map(answer -> new Ruling<>(answer, new RuleFired(rule.id(), rule.reason())))
                        .stream())
                .findFirst();
    }
}
