package dev.noor.adapter.memory;

import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * A model that answers from a script: what it was told to answer next, else what its rule makes of the request.
 * Remembers every request. Thread-safe; the rule is called outside its lock.
 */
public final class MemoryChatModel implements ChatModel {
    private final Function<ChatRequest, ChatAnswer> rule;
    private final Deque<Function<ChatRequest, ChatAnswer>> next = new ArrayDeque<>();
    private final List<ChatRequest> requests = new ArrayList<>();

    /** A model that is overloaded whenever nothing was told. */
    public MemoryChatModel() {
        this(request -> {
            throw ModelFault.OVERLOADED.exception("nothing was told to answer");
        });
    }

    /** @param rule answers what nothing was told for; may throw {@link PortException} */
    public MemoryChatModel(Function<ChatRequest, ChatAnswer> rule) {
        this.rule = rule;
    }

    /** Answers the next call with this; told several times, one call after the other. */
    public synchronized void answerNext(ChatAnswer answer) {
        next.add(request -> answer);
    }

    /** Lets the next call go wrong. */
    public synchronized void failNext(PortException fault) {
        next.add(request -> {
            throw fault;
        });
    }

    /** Every request, in the order asked. */
    public synchronized List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public ChatAnswer complete(ChatRequest request) {
        Function<ChatRequest, ChatAnswer> answer;
        synchronized (this) {
            requests.add(request);
            Function<ChatRequest, ChatAnswer> told = next.poll();
            answer = told == null ? rule : told;
        }
        return answer.apply(request);
    }
}
