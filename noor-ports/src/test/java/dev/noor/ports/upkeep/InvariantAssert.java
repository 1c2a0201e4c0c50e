package dev.noor.ports.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.Invariants.Checked;
import java.util.List;

/** For the end of tests on a real store: the doctor has nothing to say. */
public final class InvariantAssert {
    private InvariantAssert() {}

    /** Every rule holds of all rows. */
    public static void assertClean(Invariants invariants) {
        assertHold(invariants.check());
    }

    /** Every rule holds of the tenant's rows. */
    public static void assertClean(Invariants invariants, TenantId tenant) {
        assertHold(invariants.check(tenant));
    }

    private static void assertHold(List<Checked> checked) {
        assertThat(checked)
                .as("rules of the stored data")
                .isNotEmpty()
                .filteredOn(rule -> !rule.holds())
                .isEmpty();
    }
}
