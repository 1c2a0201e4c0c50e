package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Keeps the calls of two days. Thread-safe: every method holds the same lock. */
public final class MemoryModelCalls implements ModelCalls {
    private static final Duration KEPT = Duration.ofDays(2);

    private final Deque<ModelCall> calls = new ArrayDeque<>();

    @Override
    public synchronized void record(ModelCall call) {
        calls.add(call);
        Instant oldest = call.at().minus(KEPT);
        while (!calls.isEmpty() && calls.getFirst().at().isBefore(oldest)) {
            calls.removeFirst();
        }
    }

    @Override
    public Used ofConversation(TenantId tenant, ConversationId conversation, Instant from) {
        return used(
                from,
                call -> call.tenant().equals(tenant) && call.conversation().equals(conversation));
    }

    @Override
    public Used ofTenant(TenantId tenant, Instant from) {
        return used(from, call -> call.tenant().equals(tenant));
    }

    private synchronized Used used(Instant from, Predicate<ModelCall> which) {
        Used used = Used.NOTHING;
        for (ModelCall call : calls) {
            if (!call.at().isBefore(from) && which.test(call)) {
                used = used.and(call.usage());
            }
        }
        return used;
    }

    /** Every call kept, oldest first. */
    public synchronized List<ModelCall> calls() {
        return List.copyOf(calls);
    }
}
