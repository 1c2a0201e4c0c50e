package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the mirror of an inventory, page by page, by one runner at a time of all processes, and a report of every run.
 * Thread-safe; every method may throw {@link dev.noor.ports.PortException}.
 */
public interface CatalogMirror {
    /** How long a runner may be silent before another one takes its run up. */
    Duration LEASE = Duration.ofMinutes(2);
    /** How old a run may be that is taken up; one that is older begins anew. */
    Duration RESUMABLE = Duration.ofHours(1);

    /**
     * Begins {@code fresh}, unless another run of the tenant is under way; one of the same kind that stopped, or whose
     * runner is silent, is taken up instead where it stopped.
     */
    Start begin(SyncRun fresh, Instant now);

    /**
     * Stores the page after the last one that was stored, all of it or nothing.
     *
     * @return the run as it stands then
     * @throws dev.noor.ports.PermanentPortException {@code sync.lost} when somebody else has taken the run up, or the
     *     page is not the next one
     */
    SyncRun store(SyncRun run, Leaf leaf, Instant now);

    /**
     * Ends a run whose pages are all stored. After one of everything the products that no page mentioned are retired:
     * moved out of the mirror, kept with the time. None is when the pages mentioned fewer than half as many products as
     * the mirror holds, since that is more likely another inventory than an empty shop; the run says so.
     *
     * @throws dev.noor.ports.PermanentPortException {@code sync.lost} as above
     */
    SyncRun finish(SyncRun run, Instant now);

    /** Ends a run before its time; it may be taken up. Does nothing when somebody else has taken it up. */
    void stop(SyncRun run, String reason, Instant now);

    /** The folded SKUs that the stored pages of a run under way mentioned. */
    Set<String> mentioned(SyncRun run);

    /** The folded SKUs of all products of a tenant. */
    Set<String> skus(TenantId tenant);

    /** The latest run of a tenant that was done. */
    Optional<SyncRun> lastDone(TenantId tenant);

    /** The runs of a tenant, the latest first. */
    List<SyncRun> runs(TenantId tenant, int limit);

    /** What came of beginning. */
    sealed interface Start {
        /** It is to be carried out by whoever began it. */
        sealed interface Ours extends Start {
            SyncRun run();
        }

        record Begun(SyncRun run) implements Ours {}

        /** @param run the one that stopped before */
        record TakenUp(SyncRun run) implements Ours {}

        /** @param until how long the other runner may still be silent */
        record Busy(Instant until) implements Start {}
    }

    /**
     * A page as it is stored.
     *
     * @param number from 1
     * @param read how many items it had
     * @param products with distinct folded SKUs, none of which an earlier page had
     * @param mentioned the folded SKUs of these, and of items that are faulty: what is sold at the old terms goes on
     * @param withdrawn what is to be retired at once
     * @param faults what is wrong with items
     */
    record Leaf(
            int number,
            int read,
            List<Product> products,
            Set<String> mentioned,
            List<Sku> withdrawn,
            List<String> faults) {
        public Leaf {
            products = List.copyOf(products);
            mentioned = Set.copyOf(mentioned);
            withdrawn = List.copyOf(withdrawn);
            faults = List.copyOf(faults);
        }
    }
}
