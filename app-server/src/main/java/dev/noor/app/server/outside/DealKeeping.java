package dev.noor.app.server.outside;

import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.core.errand.DealWatch;
import dev.noor.core.errand.DealWatch.Looked;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.upkeep.TimedWork;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour what people changed of deals in the CRM. Thread-safe. */
public final class DealKeeping implements DailyWork {
    private static final Logger LOG = LoggerFactory.getLogger(DealKeeping.class);
    private static final int MINUTE = 45;

    private final DealWatch watch;
    private final ServedTenants tenants;
    private final TenantId served;

    public DealKeeping(DealWatch watch, ServedTenants tenants, TenantId served) {
        this.watch = watch;
        this.tenants = tenants;
        this.served = served;
    }

    @Override
    public List<TimedWork> works() {
        Tenant tenant = tenants.get(served).tenant();
        return tenant.deals().isEmpty()
                ? List.of()
                : List.of(TimedWork.hourly("deals/" + tenant.id(), tenant.zone(), MINUTE, this::look));
    }

    private void look() {
        Looked looked = watch.look(tenants.get(served).tenant(), Optional.empty(), soFar -> {});
        looked.faults()
                .forEach(fault -> LOG.atWarn()
                        .addKeyValue("deal", fault.id())
                        .addKeyValue("reason", fault.reason())
                        .log("a deal of the CRM cannot be read"));
        if (looked.known() > 0) {
            LOG.atInfo()
                    .addKeyValue("read", looked.read())
                    .addKeyValue("known", looked.known())
                    .addKeyValue("moved", looked.moved().size())
                    .log("deals looked at");
        }
    }
}
