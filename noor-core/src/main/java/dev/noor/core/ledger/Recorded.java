package dev.noor.core.ledger;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import java.util.Optional;
import java.util.Set;

/**
 * What recording a fact came to.
 *
 * @param ledger the ledger afterwards
 * @param fact the fact when it told something new; empty when the ledger held the same value already
 * @param voided what must be computed anew
 * @param forgotten the slots whose facts are no longer in force
 */
public record Recorded(Ledger ledger, Optional<Fact> fact, Set<Voided> voided, Set<FactSlot> forgotten) {
    public Recorded {
        voided = Set.copyOf(voided);
        forgotten = Set.copyOf(forgotten);
    }

    static Recorded nothingNew(Ledger ledger) {
        return new Recorded(ledger, Optional.empty(), Set.of(), Set.of());
    }
}
