package dev.noor.ports.crm;

import dev.noor.ports.money.Money;
import dev.noor.ports.remote.Kept;
import java.util.Optional;

/**
 * The deals of the CRM. Thread-safe; every method may throw {@link dev.noor.ports.PortException}, after which it may be
 * called again.
 */
public interface CrmDeals {
    /** The deal as it is now. */
    Optional<Deal> read(DealId deal);

    /** Sees to it that a deal of this key is there; one that is there already stays as it is. */
    Kept<Deal> open(NewDeal deal);

    /**
     * Moves a deal forth or back and reads it back; moving it where it stands changes nothing but the amount.
     *
     * @param amount tax included; empty leaves what is there
     */
    DealMove move(DealId deal, DealStage to, Optional<Money> amount);
}
