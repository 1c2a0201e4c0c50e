package dev.noor.core.errand;

import dev.noor.core.errand.SeenDeals.Follows;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealChanges.Fault;
import dev.noor.ports.crm.DealChanges.Page;
import dev.noor.ports.crm.DealChanges.Place;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks in the CRM what people changed of the deals that conversations led to. Thread-safe. */
public final class DealWatch {
    /** Where nobody has looked yet: what was settled before Noor came is not its business. */
    private static final Duration FIRST_LOOK = Duration.ofDays(1);

    private final DealChanges changes;
    private final CrmLinks links;
    private final DealMarks marks;
    private final SeenDeals seen;
    private final InstantSource machineTime;

    public DealWatch(DealChanges changes, CrmLinks links, DealMarks marks, SeenDeals seen, InstantSource machineTime) {
        this.changes = changes;
        this.links = links;
        this.marks = marks;
        this.seen = seen;
        this.machineTime = machineTime;
    }

    /**
     * What became of looking, so far or in all.
     *
     * @param since from when on, in the CRM's time
     * @param read how many changed deals the CRM told of, ours or not
     * @param known how many of them belong to sales here
     * @param moved those that stand elsewhere than before, or from which something follows
     * @param faults what could not be read, and was passed over
     */
    public record Looked(Instant since, int read, int known, List<Moved> moved, List<Fault> faults) {
        public Looked {
            moved = List.copyOf(moved);
            faults = List.copyOf(faults);
        }

        private Looked and(Page page, int ours, List<Moved> more) {
            return new Looked(
                    since,
                    read + page.deals().size(),
                    known + ours,
                    Stream.concat(moved.stream(), more.stream()).toList(),
                    Stream.concat(faults.stream(), page.faults().stream()).toList());
        }
    }

    /**
     * A deal that people moved.
     *
     * @param before what was known of the sale
     */
    public record Moved(CrmLink before, Deal now, Follows follows) {}

    /** How a deal that changed is treated. */
    private interface Treatment {
        Follows of(Tenant tenant, CrmLink before, Deal now);
    }

    /**
     * Looks at what changed since the last time, or since a time that somebody names, and does what follows. What was
     * seen is noted page by page.
     *
     * @param pages told what came of looking so far, after each page
     * @throws dev.noor.ports.PortException when the CRM cannot be asked now; the next look goes on where this one ended
     */
    public Looked look(Tenant tenant, Optional<Instant> since, Consumer<Looked> pages) {
        Optional<Instant> mark = marks.read(tenant.id());
        Instant from = begin(since, mark);
        // who begins later than the last one ended has not seen what lies between
        boolean isGapless = mark.filter(from::isAfter).isEmpty();
        return read(tenant, from, seen::seen, pages, upTo -> {
            if (isGapless) {
                marks.keep(tenant.id(), upTo);
            }
        });
    }

    /** The same, but nothing is done and nothing noted. */
    public Looked preview(Tenant tenant, Optional<Instant> since, Consumer<Looked> pages) {
        return read(tenant, begin(since, marks.read(tenant.id())), seen::expected, pages, upTo -> {});
    }

    /** What the CRM wrote last may show there a little later. */
    private Instant begin(Optional<Instant> since, Optional<Instant> mark) {
        return since.or(() -> mark.map(last -> last.minus(Attempt.SETTLED)))
                .orElseGet(() -> machineTime.instant().minus(FIRST_LOOK));
    }

    private Looked read(
            Tenant tenant, Instant from, Treatment treatment, Consumer<Looked> pages, Consumer<Instant> seenUpTo) {
        Looked looked = new Looked(from, 0, 0, List.of(), List.of());
        Optional<Place> next = Optional.of(Place.from(from));
        Instant last = from;
        while (next.isPresent()) {
            Page page = changes.page(next.get());
            looked = treated(tenant, page, treatment, looked);
            last = Collections.max(
                    Stream.concat(Stream.of(last), page.deals().stream().flatMap(deal -> deal.changedAt().stream()))
                            .toList());
            seenUpTo.accept(last);
            pages.accept(looked);
            next = page.next();
        }
        return looked;
    }

    private Looked treated(Tenant tenant, Page page, Treatment treatment, Looked before) {
        Map<DealId, Deal> deals =
                page.deals().stream().collect(Collectors.toMap(Deal::id, Function.identity(), (first, again) -> again));
        List<CrmLink> ours = deals.isEmpty() ? List.of() : links.having(tenant.id(), deals.keySet());
        List<Moved> moved = new ArrayList<>();
        for (CrmLink sale : ours) {
            sale.deal().map(Deal::id).map(deals::get).ifPresent(now -> {
                Follows follows = treatment.of(tenant, sale, now);
                if (follows == Follows.FEEDBACK || isElsewhere(sale, now)) {
                    moved.add(new Moved(sale, now, follows));
                }
            });
        }
        return before.and(page, ours.size(), moved);
    }

    private static boolean isElsewhere(CrmLink sale, Deal now) {
        return sale.deal().map(Deal::stage).filter(now.stage()::equals).isEmpty();
    }
}
