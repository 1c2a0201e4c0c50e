package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.conversation.Utterance;
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

    /**
     * A model for this turn.
     *
     * @param said before the burst, oldest first, of the whole chat as far as it is at hand
     */
    ChatModel open(TurnContext turn, List<Utterance> said) {
        ChatModel counted = new BudgetedChatModel(model, budget, calls, turn.bench(), ids, clock);
        PiiVault vault = new PiiVault(masker);
        TokensAsTold.fill(
                vault, turn.bench().ledger().all(), said, turn.reading().text());
        return new MaskedChatModel(counted, vault, () -> known(turn));
    }

    /** A call that may take all the time that is left. */
    ChatRequest request(List<ChatMessage> messages, List<ModelTool> tools) {
        return new ChatRequest(ChatRole.SALES, messages, tools, budget.outputTokens(), budget.time());
    }

    private static List<Known> known(TurnContext turn) {
        return turn.bench().ledger().all().stream()
                .flatMap(fact -> TokensAsTold.personal(fact).stream())
                .distinct()
                .toList();
    }
}
