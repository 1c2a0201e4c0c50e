package dev.noor.app.server.staff;

import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.summary.Days;
import dev.noor.core.summary.SummaryText;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.SalesCounter;
import dev.noor.ports.staff.StaffNote;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.upkeep.TimedWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the room, when a work day begins, what happened since the last one, and on the first of a week what happened in
 * the week before. Thread-safe.
 */
final class SummaryPost implements DailyWork {
    private static final Logger LOG = LoggerFactory.getLogger(SummaryPost.class);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final TenantId owner;
    private final StaffRoom room;
    private final SalesCounter counter;
    private final ServedTenants tenants;
    private final InstantSource businessTime;

    SummaryPost(
            TenantId owner, StaffRoom room, SalesCounter counter, ServedTenants tenants, InstantSource businessTime) {
        this.owner = owner;
        this.room = room;
        this.counter = counter;
        this.tenants = tenants;
        this.businessTime = businessTime;
    }

    @Override
    public List<TimedWork> works() {
        Tenant tenant = tenants.get(owner).tenant();
        return List.of(new TimedWork(
                "summary/" + owner,
                tenant.zone(),
                new TreeSet<>(List.of(tenant.hours().from())),
                AGAIN,
                this::post));
    }

    /**
     * Posts what there is to tell today.
     *
     * @throws dev.noor.ports.PortException when it cannot be told now
     */
    void post() {
        ServedTenant tenant = tenants.get(owner);
        Instant now = businessTime.instant();
        String words = Stream.concat(
                        Days.before(tenant.tenant(), now).stream(), Days.weekBefore(tenant.tenant(), now).stream())
                .map(days -> words(tenant, days))
                .collect(Collectors.joining("\n\n"));
        if (!words.isEmpty()) {
            for (StaffNote part : room.parts(new StaffNote(words))) {
                NoteId posted = room.post(part);
                LOG.atDebug().addKeyValue("note", posted.message()).log("the room was told of the days before");
            }
        }
    }

    private String words(ServedTenant tenant, Days days) {
        return SummaryText.of(
                tenant,
                days,
                counter.between(
                        owner, tenant.tenant().currency(), days.from(tenant.tenant()), days.to(tenant.tenant())));
    }
}
