package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ChatRole;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelTool;
import jakarta.inject.Inject;
import java.util.List;

/** The one way from a brain to a model: masked, counted and within every budget. */
public final class ModelAccess {
    private static final String NOBODY = "individual";

    private final ChatModel model;
    private final ModelCalls calls;
    private final ModelBudget budget;
    private final IdSource ids;
    private final NanoClock clock;
    private final Masker masker = new Masker(List.of());

    @Inject
    public ModelAccess(ChatModel model, ModelCalls calls, ModelBudget budget, IdSource ids, NanoClock clock) {
        this.model = model;
        this.calls = calls;
        this.budget = budget;
        this.ids = ids;
        this.clock = clock;
    }

    /** A model for this turn. */
    ChatModel open(TurnContext turn) {
        ChatModel counted = new BudgetedChatModel(model, budget, calls, turn.bench(), ids, clock);
        return new MaskedChatModel(counted, new PiiVault(masker), () -> known(turn));
    }

    /** A call that may take all the time that is left. */
    ChatRequest request(List<ChatMessage> messages, List<ModelTool> tools) {
        return new ChatRequest(ChatRole.SALES, messages, tools, budget.outputTokens(), budget.time());
    }

    private static List<Known> known(TurnContext turn) {
        return turn.bench().ledger().all().stream()
                .filter(fact -> fact.slot() != FactSlot.COMPANY || !fact.value().equals(NOBODY))
                .flatMap(fact -> Known.of(fact).stream())
                .distinct()
                .toList();
    }
}
