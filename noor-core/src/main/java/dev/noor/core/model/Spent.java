package dev.noor.core.model;

import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.turn.TurnReport.Cost;

/** What calls cost a turn. */
final class Spent {
    private Spent() {}

    /** One call. */
    static Cost by(ModelUsage usage) {
        return new Cost(
                1, usage.inputTokens(), usage.outputTokens(), usage.costMicros().orElse(0L));
    }
}
