package dev.noor.core.policy;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.util.List;
import java.util.stream.Collectors;

/** What the person who takes over reads first: why, the facts, and which personal details are on file. */
final class HandoffSummary {
    private HandoffSummary() {}

    static String of(RuleFired rule, HandoffContext now) {
        List<Fact> facts = now.ledger().inForce();
        String told = facts.stream()
                .filter(fact -> !fact.slot().isPersonal())
                .map(fact -> label(fact) + ": " + fact.value())
                .collect(Collectors.joining("; "));
        String onFile = facts.stream()
                .filter(fact -> fact.slot().isPersonal())
                .map(HandoffSummary::label)
                .collect(Collectors.joining(", "));
        return rule.reason()
                + part("; ", told)
                + now.total()
                        .map(total -> "; total: " + total.toDecimal().toPlainString() + " "
                                + total.currency().getCurrencyCode())
                        .orElse("")
                + part("; on file: ", onFile);
    }

    private static String label(Fact fact) {
        return fact.slot().wire().replace('_', ' ');
    }

    private static String part(String lead, String text) {
        return text.isEmpty() ? "" : lead + text;
    }
}
