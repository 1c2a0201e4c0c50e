package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.staff.StaffUpdates;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reports by their ids. Thread-safe. */
public final class MemoryStaffUpdates implements StaffUpdates {
    private record Done(TenantId tenant, String update) {}

    private final Set<Done> done = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isDone(TenantId tenant, String update) {
        return done.contains(new Done(tenant, update));
    }

    @Override
    public void done(TenantId tenant, String update) {
        done.add(new Done(tenant, update));
    }
}
