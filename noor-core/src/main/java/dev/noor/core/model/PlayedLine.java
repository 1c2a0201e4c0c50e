package dev.noor.core.model;

import dev.noor.core.tool.ModelUse;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.model.ModelExchange.Ending;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * To a tape instead of a model: a request gets what the same request got when the turn was taken, found by what it
 * says; the same one asked again gets what it got the next time. Nothing is ever asked of a model.
 */
public final class PlayedLine implements ModelLine {
    /** The code of the fault of a request that is not on the tape. */
    public static final String MISS = "tape.miss";

    private final Supplier<List<ModelExchange>> tape;

    /** @param tape of the turn that is taken at the time of asking */
    public PlayedLine(Supplier<List<ModelExchange>> tape) {
        this.tape = tape;
    }

    @Override
    public ChatModel open(Workbench bench) {
        Map<ChatRequest, Queue<Ending>> endings = new HashMap<>();
        tape.get()
                .forEach(exchange -> endings.computeIfAbsent(timeless(exchange.request()), same -> new ArrayDeque<>())
                        .add(exchange.ending()));
        return request -> played(
                Optional.ofNullable(endings.get(timeless(request))).flatMap(left -> Optional.ofNullable(left.poll())),
                bench.models());
    }

    private static ChatAnswer played(Optional<Ending> found, ModelUse use) {
        Ending ending = found.orElseThrow(() -> new PermanentPortException(
                MISS, "this was not asked when the turn was taken: there is nothing to play"));
        return switch (ending) {
            case Ending.Answered(ChatAnswer answer) -> {
                use.spent(Spent.by(answer.usage()));
                yield answer;
            }
            case Ending.Failed(String code) -> {
                if (!code.equals(ModelFault.OVER_BUDGET.code())) {
                    use.spent(Spent.by(ModelUsage.UNKNOWN));
                }
                throw new PermanentPortException(code, "as it was when the turn was taken");
            }
        };
    }

    /** How long a call could take says nothing of what it asked. */
    private static ChatRequest timeless(ChatRequest request) {
        return new ChatRequest(
                request.role(), request.messages(), request.tools(), request.maxOutputTokens(), Duration.ofSeconds(1));
    }
}
