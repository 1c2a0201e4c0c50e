package dev.noor.ports.staff;

import dev.noor.ports.TenantId;

/**
 * Which reports of a room were acted on, by whichever process. Thread-safe; both may throw
 * {@link dev.noor.ports.PortException}.
 */
public interface StaffUpdates {
    boolean isDone(TenantId tenant, String update);

    /** It was acted on; saying so again changes nothing. */
    void done(TenantId tenant, String update);
}
