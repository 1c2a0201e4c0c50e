package dev.noor.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The company works from Monday to Saturday. */
final class DaysTest {
    private static final Tenant SHOP = TenantFixtures.aTenant(new TenantId("oasis"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_work_day_tells_of_the_day_before() {
        assertThat(Days.before(SHOP, morning(MONDAY.plusDays(1)))).contains(new Days(MONDAY, MONDAY));
        assertThat(Days.weekBefore(SHOP, morning(MONDAY.plusDays(1)))).isEmpty();
    }

    @Test
    void the_first_of_a_week_tells_of_the_days_off_and_of_the_week_before() {
        assertThat(Days.before(SHOP, morning(MONDAY))).contains(new Days(MONDAY.minusDays(2), MONDAY.minusDays(1)));
        assertThat(Days.weekBefore(SHOP, morning(MONDAY)))
                .contains(new Days(MONDAY.minusWeeks(1), MONDAY.minusDays(1)));
    }

    @Test
    void on_days_off_and_before_work_nothing_is_told() {
        assertThat(Days.before(SHOP, morning(MONDAY.minusDays(1)))).isEmpty();
        assertThat(Days.before(SHOP, morning(MONDAY).minusSeconds(1))).isEmpty();
        assertThat(Days.weekBefore(SHOP, morning(MONDAY).minusSeconds(1))).isEmpty();
    }

    @Test
    void days_are_whole_ones_of_the_tenants_zone() {
        Days days = new Days(MONDAY, MONDAY.plusDays(1));

        assertThat(days.from(SHOP).atZone(SHOP.zone()).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(days.to(SHOP).atZone(SHOP.zone()).toLocalDate()).isEqualTo(MONDAY.plusDays(2));
    }

    private static Instant morning(LocalDate day) {
        return ZonedDateTime.of(day, SHOP.hours().from(), SHOP.zone()).toInstant();
    }
}
