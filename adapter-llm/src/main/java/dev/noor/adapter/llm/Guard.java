package dev.noor.adapter.llm;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ModelFault;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Lets calls of one server through, and none while too many went wrong or are under way. Thread-safe. */
final class Guard {
    /** These tell that the server, or the way there, is ill; anything else is a sign of health. */
    private static final Set<ModelFault> ILL = EnumSet.of(
            ModelFault.RATE_LIMITED,
            ModelFault.OVERLOADED,
            ModelFault.TIMEOUT,
            ModelFault.UNREACHABLE,
            ModelFault.NO_CREDIT,
            ModelFault.UNAUTHORISED);

    private final FailsafeExecutor<Object> guarded;

    Guard(LlmPolicies policies, int atOnce) {
        Bulkhead<Object> bulkhead = Bulkhead.of(atOnce);
        CircuitBreaker<Object> breaker = CircuitBreaker.builder()
                .handleIf(Guard::isIll)
                .withFailureThreshold(LlmPolicies.WATCHED_CALLS / 2, LlmPolicies.WATCHED_CALLS)
                .withDelay(policies.halfOpen())
                .withSuccessThreshold(1)
                .build();
        this.guarded = Failsafe.with(bulkhead, breaker);
    }

    private static boolean isIll(Throwable fault) {
        return fault instanceof PortException known
                && ModelFault.of(known).filter(ILL::contains).isPresent();
    }

    /** What the call gives, or its fault. */
    <T> T call(Supplier<T> call) {
        try {
            return guarded.get(call::get);
        } catch (CircuitBreakerOpenException open) {
            throw ModelFault.PUT_OFF.exception("the model's server failed too often; it is left alone for a while");
        } catch (BulkheadFullException full) {
            throw ModelFault.PUT_OFF.exception("too many calls of models are under way");
        }
    }
}
