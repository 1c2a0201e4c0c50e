package dev.noor.core.tool;

import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.turn.TurnReport.Cost;
import java.util.ArrayList;
import java.util.List;

/** What one turn has asked of models, whatever became of the attempts. Confined to the thread of its turn. */
public final class ModelUse {
    private final List<ModelExchange> exchanges = new ArrayList<>();
    private Cost cost = Cost.NONE;

    /** Notes what a call cost. */
    public void spent(Cost call) {
        cost = new Cost(
                cost.calls() + call.calls(),
                cost.inputTokens() + call.inputTokens(),
                cost.outputTokens() + call.outputTokens(),
                cost.micros() + call.micros());
    }

    /** What the turn has cost so far. */
    public Cost cost() {
        return cost;
    }

    /** Keeps what was asked and what came of it. */
    public void exchanged(ModelExchange exchange) {
        exchanges.add(exchange);
    }

    /** What was asked, in order, as far as it is kept. */
    public List<ModelExchange> exchanges() {
        return List.copyOf(exchanges);
    }
}
