package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ChatRole;
import dev.noor.ports.model.ModelTool;
import jakarta.inject.Inject;
import java.util.List;

/** The one way from a brain to a model: masked, then over the line of the app. */
public final class ModelAccess {
    private final ModelLine line;
    private final ModelBudget budget;
    private final Masker masker = new Masker(List.of());

    @Inject
    public ModelAccess(ModelLine line, ModelBudget budget) {
        this.line = line;
        this.budget = budget;
    }

    /**
     * A model for this turn.
     *
     * @param said before the burst, oldest first, of the whole chat as far as it is at hand
     */
    ChatModel open(TurnContext turn, List<Utterance> said) {
        PiiVault vault = new PiiVault(masker);
        TokensAsTold.fill(
                vault, turn.bench().ledger().all(), said, turn.reading().text());
        return new MaskedChatModel(line.open(turn.bench()), vault, () -> known(turn));
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
