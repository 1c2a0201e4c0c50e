package dev.noor.app.cli.replay;

import dev.noor.core.model.ModelLine;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import java.util.ArrayList;
import java.util.List;

/** A line over which models are told something more after their standing instructions. */
record ChangedPrompt(ModelLine line, String more) implements ModelLine {
    @Override
    public ChatModel open(Workbench bench) {
        ChatModel model = line.open(bench);
        return request -> model.complete(changed(request));
    }

    private ChatRequest changed(ChatRequest request) {
        List<ChatMessage> messages = new ArrayList<>(request.messages());
        if (messages.getFirst() instanceof ChatMessage.Instructions(String standing)) {
            messages.set(0, new ChatMessage.Instructions(standing + "\n" + more));
        }
        return request.with(messages);
    }
}
