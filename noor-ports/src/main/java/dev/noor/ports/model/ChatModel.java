package dev.noor.ports.model;

/** Answers chats by a language model. Thread-safe; one call is one attempt, which the caller may repeat. */
public interface ChatModel {
    /**
     * The model's answer, within the request's deadline whatever the other side does.
     *
     * @throws dev.noor.ports.PortException with the code of a {@link ModelFault}; a transient one may name how long to
     *     wait
     */
    ChatAnswer complete(ChatRequest request);
}
