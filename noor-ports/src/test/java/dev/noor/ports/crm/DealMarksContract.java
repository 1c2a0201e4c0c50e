package dev.noor.ports.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DealMarks} must pass. */
public interface DealMarksContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    DealMarks marks();

    @Test
    default void where_nobody_looked_there_is_no_mark() {
        assertThat(marks().read(aTenant())).isEmpty();
    }

    @Test
    default void a_mark_goes_forth_and_never_back() {
        TenantId tenant = aTenant();

        marks().keep(tenant, NOON);
        marks().keep(tenant, NOON.minusSeconds(1));
        assertThat(marks().read(tenant)).contains(NOON);

        marks().keep(tenant, NOON.plusSeconds(1));
        assertThat(marks().read(tenant)).contains(NOON.plusSeconds(1));
    }

    @Test
    default void tenants_have_marks_of_their_own() {
        TenantId tenant = aTenant();
        marks().keep(tenant, NOON);

        assertThat(marks().read(aTenant())).isEmpty();
    }

    private static TenantId aTenant() {
        return new TenantId("t" + UUID.randomUUID().toString().substring(0, 8));
    }
}
