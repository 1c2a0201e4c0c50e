package dev.noor.ports.model;

import java.time.Duration;
import java.util.List;

/**
 * One call of a model.
 *
 * @param messages from the first to the one to be answered; instructions first
 * @param tools that may be called; none forbids calls
 * @param maxOutputTokens the longest answer, at least 1
 * @param deadline for the whole call, above zero
 */
public record ChatRequest(
        ChatRole role, List<ChatMessage> messages, List<ModelTool> tools, int maxOutputTokens, Duration deadline) {
    public ChatRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a chat has a message to be answered");
        }
        if (maxOutputTokens < 1 || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("a call has room and time for an answer");
        }
    }

    /** The same call of other messages. */
    public ChatRequest with(List<ChatMessage> others) {
        return new ChatRequest(role, others, tools, maxOutputTokens, deadline);
    }
}
