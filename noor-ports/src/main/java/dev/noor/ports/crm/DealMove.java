package dev.noor.ports.crm;

import java.util.Optional;

/** What became of moving a deal. */
public sealed interface DealMove {
    /** The deal as it was read back; its stage is another one where the CRM moved it on by itself. */
    record Moved(Deal deal) implements DealMove {}

    /**
     * The CRM does not let it be moved so.
     *
     * @param code stable
     */
    record Refused(String code) implements DealMove {}

    /** There is no such deal any more. */
    record Gone() implements DealMove {}

    /** The deal after it was moved. */
    default Optional<Deal> after() {
        return this instanceof Moved moved ? Optional.of(moved.deal()) : Optional.empty();
    }
}
