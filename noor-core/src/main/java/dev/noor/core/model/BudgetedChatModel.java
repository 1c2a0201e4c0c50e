package dev.noor.core.model;

import dev.noor.core.tool.Workbench;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.turn.TurnReport.Cost;
import java.time.Duration;
import java.util.Optional;

/** A model that is asked only while every budget has something left, and whose calls are all counted. For one turn. */
final class BudgetedChatModel implements ChatModel {
    private static final Duration LEAST = Duration.ofMillis(200);

    private final ChatModel model;
    private final ModelBudget budget;
    private final ModelCalls calls;
    private final Allowance allowance;
    private final Workbench bench;
    private final IdSource ids;
    private final NanoClock clock;
    private final long start;

    BudgetedChatModel(
            ChatModel model, ModelBudget budget, ModelCalls calls, Workbench bench, IdSource ids, NanoClock clock) {
        this.model = model;
        this.budget = budget;
        this.calls = calls;
        this.allowance = new Allowance(budget, calls);
        this.bench = bench;
        this.ids = ids;
        this.clock = clock;
        this.start = clock.nanos();
    }

    @Override
    public ChatAnswer complete(ChatRequest request) {
        check();
        Duration left = budget.time().minusNanos(clock.nanos() - start);
        if (left.compareTo(LEAST) < 0) {
            throw ModelFault.OVER_BUDGET.exception("the time of the turn is used up");
        }
        Duration deadline = request.deadline().compareTo(left) < 0 ? request.deadline() : left;
        ChatRequest within = new ChatRequest(
                request.role(), request.messages(), request.tools(), request.maxOutputTokens(), deadline);
        long asked = clock.nanos();
        try {
            ChatAnswer answer = model.complete(within);
            count(request, answer.model(), "ok", answer.usage(), asked);
            return answer;
        } catch (PortException fault) {
            count(request, "", fault.code(), ModelUsage.UNKNOWN, asked);
            throw fault;
        }
    }

    private void check() {
        Cost turn = bench.models().cost();
        Allowance.refuseIf(
                budget.turn().isUsedUp(turn.calls(), turn.inputTokens() + turn.outputTokens(), turn.micros()), "turn");
        allowance.check(bench.tenant().id(), bench.before().id(), bench.now());
    }

    private void count(ChatRequest request, String name, String outcome, ModelUsage usage, long asked) {
        bench.models().spent(Spent.by(usage));
        calls.record(new ModelCall(
                ids.next(),
                bench.tenant().id(),
                bench.before().id(),
                request.role(),
                name,
                outcome,
                usage,
                Optional.empty(),
                Duration.ofNanos(Math.max(0, clock.nanos() - asked)),
                bench.now()));
    }
}
