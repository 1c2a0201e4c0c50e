package dev.noor.adapter.memory;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Counts;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The mirror in memory, over a catalogue in memory. Thread-safe within its process. */
public final class MemoryCatalogMirror implements CatalogMirror {
    private final MemoryCatalog catalog;
    private final Map<UUID, Known> runs = new LinkedHashMap<>();

    private record Known(SyncRun run, Instant leaseUntil, Set<String> mentioned) {}

    public MemoryCatalogMirror(MemoryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public synchronized Start begin(SyncRun fresh, Instant now) {
        Optional<Known> running = of(fresh.tenant())
                .filter(known -> known.run().state() == State.RUNNING)
                .findFirst();
        if (running.isPresent() && running.get().leaseUntil().isAfter(now)) {
            return new Start.Busy(running.get().leaseUntil());
        }
        Optional<Known> old = of(fresh.tenant())
                .filter(known -> known.run().kind() == fresh.kind())
                .findFirst()
                .filter(known -> known.run().state() != State.DONE)
                .filter(known -> known.run().startedAt().isAfter(now.minus(RESUMABLE)));
        running.ifPresent(known -> put(known, ended(known.run(), State.STOPPED, now, Counts.NONE, "abandoned"), now));
        if (old.isPresent()) {
            SyncRun run = old.get().run();
            SyncRun taken = new SyncRun(
                    run.id(),
                    run.tenant(),
                    run.kind(),
                    State.RUNNING,
                    run.epoch() + 1,
                    run.startedAt(),
                    Optional.empty(),
                    run.changedAfter(),
                    run.pages(),
                    run.counts(),
                    run.faults(),
                    "");
            put(old.get(), taken, now);
            return new Start.TakenUp(taken);
        }
        runs.put(fresh.id(), new Known(fresh, now.plus(LEASE), Set.of()));
        return new Start.Begun(fresh);
    }

    @Override
    public synchronized SyncRun store(SyncRun run, Leaf leaf, Instant now) {
        Known known = held(run);
        SyncRun before = known.run();
        if (before.pages() != leaf.number() - 1) {
            throw lost();
        }
        UpsertCounts counts = catalog.upsert(run.tenant(), leaf.products());
        int retired = catalog.retire(
                run.tenant(), leaf.withdrawn().stream().map(Sku::folded).toList());
        Set<String> mentioned = new HashSet<>(known.mentioned());
        mentioned.addAll(leaf.mentioned());
        SyncRun after = new SyncRun(
                run.id(),
                run.tenant(),
                run.kind(),
                State.RUNNING,
                run.epoch(),
                before.startedAt(),
                Optional.empty(),
                before.changedAfter(),
                leaf.number(),
                before.counts()
                        .plus(new Counts(
                                leaf.read(),
                                counts.created(),
                                counts.updated(),
                                counts.unchanged(),
                                leaf.faults().size(),
                                retired)),
                Stream.concat(before.faults().stream(), leaf.faults().stream())
                        .limit(SyncRun.TOLD_FAULTS)
                        .toList(),
                "");
        runs.put(run.id(), new Known(after, now.plus(LEASE), mentioned));
        return after;
    }

    @Override
    public synchronized SyncRun finish(SyncRun run, Instant now) {
        Known known = held(run);
        Set<String> missing = new HashSet<>();
        String reason = "";
        if (run.kind() == Kind.FULL) {
            missing.addAll(catalog.skus(run.tenant()));
            int all = missing.size();
            missing.removeAll(known.mentioned());
            if (known.mentioned().size() * 2L < all) {
                reason = tooFew(known.mentioned().size(), all);
                missing.clear();
            }
        }
        int retired = catalog.retire(run.tenant(), missing);
        SyncRun done = ended(known.run(), State.DONE, now, new Counts(0, 0, 0, 0, 0, retired), reason);
        put(known, done, now);
        return done;
    }

    private static String tooFew(int mentioned, int all) {
        return "only " + mentioned + " items in the inventory and " + all + " products here: none was retired";
    }

    @Override
    public synchronized void stop(SyncRun run, String reason, Instant now) {
        Known known = runs.get(run.id());
        if (known != null && known.run().epoch() == run.epoch() && known.run().state() == State.RUNNING) {
            put(known, ended(known.run(), State.STOPPED, now, Counts.NONE, reason), now);
        }
    }

    @Override
    public synchronized Set<String> mentioned(SyncRun run) {
        return Optional.ofNullable(runs.get(run.id())).map(Known::mentioned).orElse(Set.of());
    }

    @Override
    public Set<String> skus(TenantId tenant) {
        return catalog.skus(tenant);
    }

    @Override
    public synchronized Optional<SyncRun> lastDone(TenantId tenant) {
        return of(tenant)
                .map(Known::run)
                .filter(run -> run.state() == State.DONE)
                .findFirst();
    }

    @Override
    public synchronized List<SyncRun> runs(TenantId tenant, int limit) {
        return of(tenant).map(Known::run).limit(limit).toList();
    }

    private Stream<Known> of(TenantId tenant) {
        return List.copyOf(runs.values()).reversed().stream()
                .filter(known -> known.run().tenant().equals(tenant))
                .sorted(Comparator.comparing((Known known) -> known.run().startedAt())
                        .reversed());
    }

    private Known held(SyncRun run) {
        Known known = runs.get(run.id());
        if (known == null || known.run().epoch() != run.epoch() || known.run().state() != State.RUNNING) {
            throw lost();
        }
        return known;
    }

    private static PermanentPortException lost() {
        return new PermanentPortException("sync.lost", "another runner has taken the run up");
    }

    private void put(Known known, SyncRun run, Instant now) {
        runs.put(run.id(), new Known(run, now.plus(LEASE), known.mentioned()));
    }

    private static SyncRun ended(SyncRun run, State state, Instant now, Counts more, String reason) {
        return new SyncRun(
                run.id(),
                run.tenant(),
                run.kind(),
                state,
                run.epoch(),
                run.startedAt(),
                Optional.of(now),
                run.changedAfter(),
                run.pages(),
                run.counts().plus(more),
                run.faults(),
                reason);
    }
}
