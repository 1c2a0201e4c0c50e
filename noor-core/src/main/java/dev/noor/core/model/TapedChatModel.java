package dev.noor.core.model;

import dev.noor.core.tool.ModelUse;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.model.ModelExchange.Ending;

/** A model of which everything that it is asked is kept with the turn, budgets that refuse a call included. */
final class TapedChatModel implements ChatModel {
    private final ChatModel model;
    private final ModelUse use;

    TapedChatModel(ChatModel model, ModelUse use) {
        this.model = model;
        this.use = use;
    }

    @Override
    public ChatAnswer complete(ChatRequest request) {
        try {
            ChatAnswer answer = model.complete(request);
            use.exchanged(new ModelExchange(request, new Ending.Answered(answer)));
            return answer;
        } catch (PortException fault) {
            use.exchanged(new ModelExchange(request, new Ending.Failed(fault.code())));
            throw fault;
        }
    }
}
