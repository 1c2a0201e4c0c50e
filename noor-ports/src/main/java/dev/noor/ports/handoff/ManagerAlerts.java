package dev.noor.ports.handoff;

/** Tells people of the company what they must know of. Thread-safe. */
@FunctionalInterface
public interface ManagerAlerts {
    /**
     * Tells it; may be called again with the same alert after a failure, or when nobody knows whether it was told.
     *
     * @throws dev.noor.ports.PortException when it could not be told now
     */
    void tell(Alert alert);
}
