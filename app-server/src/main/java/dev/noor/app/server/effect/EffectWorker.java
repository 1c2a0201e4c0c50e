package dev.noor.app.server.effect;

import dev.noor.app.server.work.Insistence;
import dev.noor.core.outbound.EffectPolicy;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.pipeline.CrashPoints;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectSettlement;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims effects that somebody can act on, has them acted on, and notes what it came to. Thread-safe. */
public final class EffectWorker {
    private static final Logger LOG = LoggerFactory.getLogger(EffectWorker.class);
    private static final double SPREAD = 0.2;

    private final EffectQueue queue;
    private final EffectPolicy policy;
    private final Map<EffectKind, EffectHandler> handlers;

    /** @throws IllegalStateException when two handlers are of one kind */
    @Inject
    public EffectWorker(EffectQueue queue, EffectPolicy policy, Set<EffectHandler> handlers, CrashPoints crash) {
        this.queue = queue;
        this.policy = policy;
        this.handlers = handlers.stream()
                .map(handler -> crash.around(EffectHandler.class, handler))
                .collect(Collectors.toUnmodifiableMap(EffectHandler::kind, Function.identity()));
    }

    /** What is due next of the kinds that have a handler. */
    public Optional<EffectLease> claim() {
        return queue.claim(handlers.keySet());
    }

    /** Acts on it once; what it came to is stored before this returns. */
    public void act(EffectLease lease) {
        Result result = result(lease);
        double spread = ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD);
        EffectSettlement settlement = policy.after(lease, result, spread);
        tell(lease, settlement);
        Insistence.tell(() -> queue.settle(lease, settlement));
    }

    private Result result(EffectLease lease) {
        try {
            return handler(lease.request().kind()).act(lease);
        } catch (PermanentPortException useless) {
            return new Result.Failed(useless.code());
        } catch (PortException fault) {
            return new Result.Unknown(fault.code());
        } catch (RuntimeException bug) {
            LOG.atError()
                    .addKeyValue("effect", lease.id())
                    .addKeyValue("kind", lease.request().kind())
                    .setCause(bug)
                    .log("acting on an effect failed");
            return new Result.Unknown("handler.failed");
        }
    }

    private EffectHandler handler(EffectKind kind) {
        return Optional.ofNullable(handlers.get(kind))
                .orElseThrow(() -> new IllegalStateException("only what has a handler is claimed, and not " + kind));
    }

    private static void tell(EffectLease lease, EffectSettlement settlement) {
        switch (settlement) {
            case EffectSettlement.Done done -> {}
            case EffectSettlement.Later(var after, String code) -> warn(lease, code, "later again");
            case EffectSettlement.Unknown(var after, String code) ->
                warn(lease, code, "nobody knows whether it is done");
            case EffectSettlement.Failed(String code) -> warn(lease, code, "cannot be done");
            case EffectSettlement.Dead(String code) -> warn(lease, code, "given up");
        }
    }

    private static void warn(EffectLease lease, String code, String what) {
        LOG.atWarn()
                .addKeyValue("effect", lease.id())
                .addKeyValue("kind", lease.request().kind())
                .addKeyValue("attempt", lease.attempt())
                .addKeyValue("code", code)
                .log("an effect: " + what);
    }
}
