package dev.noor.app.server.outside;

import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.errand.OrderWatch;
import dev.noor.core.errand.OrderWatch.Seen;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.upkeep.TimedWork;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour what became of the orders that may still change. Thread-safe. */
public final class OrderKeeping implements DailyWork {
    private static final Logger LOG = LoggerFactory.getLogger(OrderKeeping.class);
    private static final int MINUTE = 30;

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
        return List.of(TimedWork.hourly("orders/" + tenant.id(), tenant.zone(), MINUTE, this::look));
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
