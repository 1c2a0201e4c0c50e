package dev.noor.core.model;

import dev.noor.core.tool.Workbench;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ModelCalls;
import jakarta.inject.Inject;
import java.util.Optional;

/** To the model itself: counted, within every budget, and kept with the turn unless nobody wants that. */
public final class LiveLine implements ModelLine {
    private final ChatModel model;
    private final ModelCalls calls;
    private final ModelBudget budget;
    private final IdSource ids;
    private final NanoClock clock;
    private final Taping taping;

    @Inject
    LiveLine(
            ChatModel model,
            ModelCalls calls,
            ModelBudget budget,
            IdSource ids,
            NanoClock clock,
            Optional<Taping> taping) {
        this.model = model;
        this.calls = calls;
        this.budget = budget;
        this.ids = ids;
        this.clock = clock;
        this.taping = taping.orElse(Taping.ON);
    }

    @Override
    public ChatModel open(Workbench bench) {
        ChatModel counted = new BudgetedChatModel(model, budget, calls, bench, ids, clock);
        return switch (taping) {
            case ON -> new TapedChatModel(counted, bench.models());
            case OFF -> counted;
        };
    }
}
