package dev.noor.core.catalog;

import dev.noor.ports.IdSource;
import dev.noor.ports.PortException;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogMirror.Start;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.ProductPages.Reading;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings the inventory into the mirror: page by page, each stored before the next one is waited for, so that a run that
 * ends early is taken up at the page it reached, and what was there goes on being served. Thread-safe.
 */
public final class CatalogSync {
    /** How long a run may take; what is left is done by the one that takes it up. */
    public static final Duration LONGEST = Duration.ofMinutes(10);
    /** Further back than any two clocks are apart: what is read twice is not written twice. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final ProductPages pages;
    private final CatalogMirror mirror;
    private final InstantSource clock;
    private final IdSource ids;

    /** @param clock the machine's time, since it is compared with the inventory's */
    public CatalogSync(ProductPages pages, CatalogMirror mirror, InstantSource clock, IdSource ids) {
        this.pages = pages;
        this.mirror = mirror;
        this.clock = clock;
        this.ids = ids;
    }

    /** What came of a run. */
    public sealed interface Outcome {
        /** It is over: done, or stopped for the reason it tells. */
        record Ran(SyncRun run) implements Outcome {}

        /** Another runner is at it. */
        record Busy(Instant until) implements Outcome {}
    }

    /**
     * Runs, or takes up what stopped. Changes are read since the last run that was done; without any, everything is.
     *
     * @param stored told the run as it stands after each page
     * @throws PortException when the mirror cannot be written; what was stored stays
     */
    public Outcome run(Tenant tenant, Kind kind, Consumer<SyncRun> stored) {
        return switch (begin(tenant, kind)) {
            case Start.Busy busy -> new Outcome.Busy(busy.until());
            case Start.Ours ours -> new Outcome.Ran(carryOut(tenant, ours.run(), stored));
        };
    }

    /**
     * Begins a run, or takes up what stopped, and reads nothing yet.
     *
     * @throws PortException when the mirror cannot be written
     */
    public Start begin(Tenant tenant, Kind kind) {
        Instant now = clock.instant();
        return mirror.begin(fresh(tenant, kind, now), now);
    }

    /**
     * Reads and stores what a run that was begun is there for.
     *
     * @param stored told the run as it stands after each page
     * @return the run as it ended: done, or stopped for the reason it tells
     * @throws PortException when the mirror cannot be written; what was stored stays
     */
    public SyncRun carryOut(Tenant tenant, SyncRun begun, Consumer<SyncRun> stored) {
        return pages(tenant, begun, clock.instant().plus(LONGEST), stored);
    }

    private SyncRun fresh(Tenant tenant, Kind kind, Instant now) {
        Optional<Instant> since = kind == Kind.FULL
                ? Optional.empty()
                : mirror.lastDone(tenant.id()).map(run -> run.startedAt().minus(OVERLAP));
        return since.map(start -> SyncRun.changes(ids.next(), tenant.id(), start, now))
                .orElseGet(() -> SyncRun.full(ids.next(), tenant.id(), now));
    }

    private SyncRun pages(Tenant tenant, SyncRun begun, Instant deadline, Consumer<SyncRun> stored) {
        SyncRun run = begun;
        LeafMaker leaves = new LeafMaker(tenant, run.kind(), mirror.mentioned(run));
        try (Reading reading = pages.open(tenant.currency(), run.changedAfter(), run.pages() + 1)) {
            while (true) {
                if (!clock.instant().isBefore(deadline)) {
                    return stopped(run, "it took " + LONGEST.toMinutes() + " minutes; the next one goes on");
                }
                Page page;
                try {
                    page = reading.next();
                } catch (PortException fault) {
                    return stopped(run, fault.code() + ": " + fault.getMessage());
                }
                run = mirror.store(run, leaves.of(page), clock.instant());
                stored.accept(run);
                if (page.last()) {
                    return mirror.finish(run, clock.instant());
                }
            }
        }
    }

    private SyncRun stopped(SyncRun run, String reason) {
        Instant now = clock.instant();
        mirror.stop(run, reason, now);
        return new SyncRun(
                run.id(),
                run.tenant(),
                run.kind(),
                State.STOPPED,
                run.epoch(),
                run.startedAt(),
                Optional.of(now),
                run.changedAfter(),
                run.pages(),
                run.counts(),
                run.faults(),
                reason);
    }
}
