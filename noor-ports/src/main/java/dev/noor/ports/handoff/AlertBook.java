package dev.noor.ports.handoff;

import dev.noor.ports.TenantId;
import java.util.Optional;
import java.util.UUID;

/** The alerts that are stored. Thread-safe. */
@FunctionalInterface
public interface AlertBook {
    /**
     * What an effect of the kind {@code MANAGER_ALERT} tells; empty when what it is about is not stored any more.
     *
     * @param alert the id of the effect
     * @throws dev.noor.ports.PortException when it cannot be read now
     */
    Optional<Alert> find(TenantId tenant, UUID alert);
}
