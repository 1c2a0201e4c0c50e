package dev.noor.core.brain;

import dev.noor.core.handoff.Routing;
import dev.noor.core.policy.HandoffContext;
import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.HandoffTriggers;
import dev.noor.core.policy.Sign;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.quotation.Quotation;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the triggers whether this turn needs a person. */
final class Handoffs {
    private static final Map<Cue, Sign> SIGNS = Map.of(
            Cue.REFUND, Sign.REFUND, Cue.DEALER, Sign.DEALER, Cue.CALLBACK, Sign.CALL, Cue.URGENT, Sign.DELIVERY_TIME);

    private final HandoffTriggers triggers;

    @Inject
    Handoffs(HandoffTriggers triggers) {
        this.triggers = triggers;
    }

    /** The hand-off that is due, with its rule noted in the report. */
    Optional<Handoff> due(TurnContext turn, Approval approval, int notUnderstood, Sign... more) {
        Workbench bench = turn.bench();
        HandoffContext context = new HandoffContext(
                bench.tenant(),
                Set.copyOf(turn.reading().intents()),
                signs(turn, more),
                bench.ledger(),
                bench.before().escalation(),
                bench.consent(),
                approval,
                bench.quotation().map(Quotation::total),
                notUnderstood);
        return triggers.due(context).map(ruling -> {
            bench.fired(ruling.rule());
            return ruling.value();
        });
    }

    private static Set<Sign> signs(TurnContext turn, Sign... more) {
        Reading reading = turn.reading();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(List.of(more));
        SIGNS.forEach((cue, sign) -> {
            if (reading.has(cue)) {
                signs.add(sign);
            }
        });
        if (turn.said().isStatedByAPerson(reading)) {
            signs.add(Sign.STATED_BY_A_PERSON);
        }
        if (namesAPerson(turn)) {
            signs.add(Sign.NAMES_A_PERSON);
        }
        if (reading.has(Cue.POLICY)) {
            signs.remove(Sign.REFUND);
        }
        return signs;
    }

    /** "Can I speak to Salem?", "Salem?"; who has that name themselves speaks of themselves. */
    private static boolean namesAPerson(TurnContext turn) {
        Reading reading = turn.reading();
        Optional<String> own = turn.bench().ledger().value(FactSlot.CUSTOMER_NAME);
        boolean reaches =
                reading.topics().contains("reach somebody") || reading.intents().isEmpty() && reading.isQuestion();
        return reaches
                && Routing.named(turn.bench().tenant().managers(), reading.text())
                        .filter(person ->
                                own.filter(person.name()::equalsIgnoreCase).isEmpty())
                        .isPresent();
    }
}
