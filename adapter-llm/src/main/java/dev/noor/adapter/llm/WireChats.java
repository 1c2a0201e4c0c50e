package dev.noor.adapter.llm;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelTool;
import dev.noor.ports.model.ModelToolCall;
import java.util.List;

/** Chats in langchain4j's types and back. */
final class WireChats {
    private WireChats() {}

    static dev.langchain4j.model.chat.request.ChatRequest request(ChatRequest request) {
        return dev.langchain4j.model.chat.request.ChatRequest.builder()
                .messages(request.messages().stream().map(WireChats::message).toList())
                .toolSpecifications(
                        request.tools().stream().map(WireChats::tool).toList())
                .build();
    }

    static ChatAnswer answer(ChatResponse response, WireReply reply) {
        AiMessage message = response.aiMessage();
        String text = message.text() == null ? "" : message.text();
        List<ModelToolCall> calls = message.toolExecutionRequests().stream()
                .map(call -> new ModelToolCall(call.id(), call.name(), WireValues.written(call.arguments())))
                .toList();
        return new ChatAnswer(text, calls, reply.finish(), reply.usage(), reply.model());
    }

    private static dev.langchain4j.data.message.ChatMessage message(ChatMessage message) {
        return switch (message) {
            case ChatMessage.Instructions instructions -> SystemMessage.from(instructions.text());
            case ChatMessage.Said said -> UserMessage.from(said.text());
            case ChatMessage.Answered answered -> answered(answered);
            case ChatMessage.ToolAnswer answer ->
                ToolExecutionResultMessage.from(answer.callId(), answer.tool(), answer.text());
        };
    }

    private static AiMessage answered(ChatMessage.Answered answered) {
        List<ToolExecutionRequest> calls = answered.calls().stream()
                .map(call -> ToolExecutionRequest.builder()
                        .id(call.id())
                        .name(call.tool())
                        .arguments(WireValues.text(call.arguments()))
                        .build())
                .toList();
        if (calls.isEmpty()) {
            return AiMessage.from(answered.text());
        }
        // Some hosts refuse a text block that is empty.
        return answered.text().isBlank() ? AiMessage.from(calls) : AiMessage.from(answered.text(), calls);
    }

    private static ToolSpecification tool(ModelTool tool) {
        return ToolSpecification.builder()
                .name(tool.name())
                .description(tool.description())
                .parameters(WireValues.schema(tool.schema()))
                .build();
    }
}
