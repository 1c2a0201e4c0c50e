package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Hands out the work outside that turns and their messages left behind, each to one worker at a time and again until it
 * is settled for good. Of one conversation and kind, work is handed out in the order written, except alerts; work that
 * depends on other work waits until that is done. Thread-safe; every method is one transaction and may throw
 * {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface EffectQueue {
    /** How long a worker has; after that the effect may be handed out again, as uncertain. */
    Duration LEASE = Duration.ofMinutes(1);

    /**
     * The effect of these kinds that is due the longest, if any is. Other kinds wait and hold up nothing.
     *
     * @param kinds those that the caller can act on
     */
    Optional<EffectLease> claim(Set<EffectKind> kinds);

    /**
     * Notes what an attempt came to. Under a lease that is over nothing changes. Of what failed or was given up a
     * person is told once, unless it was itself telling one.
     */
    void settle(EffectLease lease, EffectSettlement settlement);
}
