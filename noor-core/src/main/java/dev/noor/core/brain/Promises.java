package dev.noor.core.brain;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.PromiseRegistry;
import dev.noor.core.policy.Promised;
import dev.noor.core.policy.Sign;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Says what the tenant's registry lets Noor say of a subject, as evidence of the turn, and calls a person for the rest.
 */
final class Promises {
    private final Handoffs handoffs;
    private final SalesTools tools;

    @Inject
    Promises(Handoffs handoffs, SalesTools tools) {
        this.handoffs = handoffs;
        this.tools = tools;
    }

    /** The words of the registry; empty when it has none. */
    Optional<String> words(TurnContext turn, String promiseId) {
        Promised promised = new PromiseRegistry(turn.bench().tenant().promises()).may(promiseId);
        Optional<LocalizedText> words = switch (promised) {
            case Promised.Direct direct -> Optional.of(direct.words());
            case Promised.Conditional conditional -> Optional.of(conditional.words());
            case Promised.NeedsTool tool -> Optional.of(tool.words());
            case Promised.NeedsManager manager -> Optional.of(manager.words());
            case Promised.NotOffered refused -> refused.words();
        };
        words.ifPresent(text -> turn.bench().prove(List.of(new Evidence.Promised(promiseId, text))));
        return words.map(text -> text.in(turn.wording().language()));
    }

    /** Whether only a person can answer for it. */
    static boolean needsPerson(TurnContext turn, String promiseId) {
        Promised promised = new PromiseRegistry(turn.bench().tenant().promises()).may(promiseId);
        return promised instanceof Promised.NeedsManager;
    }

    /** Asks a person for what Noor does not know, unless one is coming already. */
    void callPerson(TurnContext turn) {
        handoffs.due(turn, Approval.NONE, 0, Sign.UNANSWERED)
                .ifPresent(handoff -> tools.handOff(handoff, turn.bench()));
    }
}
