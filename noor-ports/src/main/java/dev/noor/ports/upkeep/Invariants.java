package dev.noor.ports.upkeep;

import dev.noor.ports.TenantId;
import java.util.List;

/**
 * What must hold of the stored data whatever was killed, repeated or lost on the way. Reads only; may be asked while
 * everything works. Thread-safe. A store that keeps its data in one process's memory has nothing to check.
 */
public interface Invariants {
    /**
     * Every rule with the rows that break it, those of all tenants, in an order that stays the same.
     *
     * @throws dev.noor.ports.PortException when the store cannot be asked
     */
    List<Checked> check();

    /** The same for the rows of one tenant. */
    List<Checked> check(TenantId tenant);

    /**
     * A rule and what breaks it.
     *
     * @param name stable, such as {@code outbound.order}
     * @param meaning what must hold, a sentence
     * @param remedy what to do about rows that break it, a sentence
     * @param rows how many do
     * @param first ids of the first few, without personal data
     */
    record Checked(String name, String meaning, String remedy, long rows, List<String> first) {
        public Checked {
            first = List.copyOf(first);
        }

        /** Whether nothing breaks the rule. */
        public boolean holds() {
            return rows == 0;
        }
    }
}
