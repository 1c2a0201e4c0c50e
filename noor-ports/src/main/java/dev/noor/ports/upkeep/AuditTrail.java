package dev.noor.ports.upkeep;

import dev.noor.ports.TenantId;

/** Notes for good what people and programs did by hand elsewhere. Thread-safe; may throw as ports do. */
@FunctionalInterface
public interface AuditTrail {
    /**
     * Notes something that was done.
     *
     * @param by who, such as {@code key:7}
     * @param action such as {@code crm.deal.move}
     * @param subject what it was done to, by an id
     * @param detail nothing personal; may be empty
     */
    void note(TenantId tenant, String by, String action, String subject, String detail);
}
