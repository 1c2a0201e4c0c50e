package dev.noor.app.server.outside;

import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.errand.OrderWatch;
import dev.noor.core.errand.OrderWatch.Seen;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.upkeep.TimedWork;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour what became of the orders that may still change. Thread-safe. */
public final class OrderKeeping implements DailyWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrderKeeping.class);
    private static final SortedSet<LocalTime> HOURLY = IntStream.range(0, 24)
            .mapToObj(hour -> LocalTime.of(hour, 30))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final OrderWatch watch;
    private final ServedTenants tenants;
    private final TenantId served;

    public OrderKeeping(OrderWatch watch, ServedTenants tenants, TenantId served) {
        this.watch = watch;
        this.tenants = tenants;
        this.served = served;
    }

    @Override
    public List<TimedWork> works() {
        Tenant tenant = tenants.get(served).tenant();
        return List.of(new TimedWork("orders/" + tenant.id(), tenant.zone(), HOURLY, AGAIN, this::look));
    }

    private void look() {
        Seen seen = watch.look(tenants.get(served).tenant());
        if (seen.looked() > 0) {
            LOG.atInfo()
                    .addKeyValue("looked", seen.looked())
                    .addKeyValue("moved", seen.moved())
                    .log("orders looked at");
        }
    }
}
