package dev.noor.app.server.outside;

import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.catalog.CatalogSync.Outcome;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.CatalogMirror.Start;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.upkeep.TimedWork;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the inventory into the mirror by the tenant's clock, all of it at midnight and what changed at 6, 12 and 18,
 * and whenever somebody asks for it. A run that stopped by the clock is taken up after ten minutes. Thread-safe.
 */
public final class CatalogKeeping implements DailyWork {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogKeeping.class);
    private static final SortedSet<LocalTime> EVERYTHING = new TreeSet<>(List.of(LocalTime.MIDNIGHT));
    private static final SortedSet<LocalTime> CHANGES =
            new TreeSet<>(List.of(LocalTime.of(6, 0), LocalTime.NOON, LocalTime.of(18, 0)));
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final CatalogSync sync;
    private final ServedTenants tenants;
    private final TenantId served;

    public CatalogKeeping(CatalogSync sync, ServedTenants tenants, TenantId served) {
        this.sync = sync;
        this.tenants = tenants;
        this.served = served;
    }

    @Override
    public List<TimedWork> works() {
        Tenant tenant = tenants.get(served).tenant();
        return List.of(work(tenant, Kind.FULL, EVERYTHING), work(tenant, Kind.CHANGES, CHANGES));
    }

    /** Whether this is the tenant whose inventory it is. */
    public boolean isOf(TenantId tenant) {
        return tenant.equals(served);
    }

    /**
     * Begins at once, and goes on beside the caller; a run that this process does not end is taken up by the next.
     *
     * @throws dev.noor.ports.PortException when it cannot be begun now
     */
    public Start begin(Kind kind) {
        Tenant tenant = tenants.get(served).tenant();
        Start start = sync.begin(tenant, kind);
        if (start instanceof Start.Ours ours) {
            Thread.ofVirtual().name("noor-catalogue").start(() -> carriedOut(tenant, ours.run()));
        }
        return start;
    }

    private void carriedOut(Tenant tenant, SyncRun begun) {
        try {
            log(sync.carryOut(tenant, begun, stored -> {}));
        } catch (PortException fault) {
            LOG.atWarn().addKeyValue("code", fault.code()).log("the catalogue was not brought");
        } catch (RuntimeException bug) {
            LOG.error("the catalogue was not brought, by a mistake of the program", bug);
        }
    }

    private TimedWork work(Tenant tenant, Kind kind, SortedSet<LocalTime> at) {
        return new TimedWork(
                "catalogue-" + kind.name().toLowerCase(Locale.ROOT) + "/" + tenant.id(),
                tenant.zone(),
                at,
                AGAIN,
                () -> bring(tenant, kind));
    }

    private void bring(Tenant tenant, Kind kind) {
        switch (sync.run(tenant, kind, stored -> {})) {
            case Outcome.Busy busy ->
                LOG.atInfo().addKeyValue("until", busy.until()).log("another runner is at the catalogue");
            case Outcome.Ran ran -> told(ran.run());
        }
    }

    private static void told(SyncRun run) {
        log(run);
        if (run.state() != State.DONE) {
            throw new TransientPortException(
                    "sync.stopped", "the catalogue stopped after page " + run.pages() + ": " + run.reason());
        }
    }

    private static void log(SyncRun run) {
        LOG.atInfo()
                .addKeyValue("kind", run.kind())
                .addKeyValue("state", run.state())
                .addKeyValue("pages", run.pages())
                .addKeyValue("created", run.counts().created())
                .addKeyValue("updated", run.counts().updated())
                .addKeyValue("unchanged", run.counts().unchanged())
                .addKeyValue("faulty", run.counts().faulty())
                .addKeyValue("retired", run.counts().retired())
                .log("catalogue brought");
    }
}
