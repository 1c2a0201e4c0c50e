package dev.noor.core.summary;

import dev.noor.core.followup.WorkCalendar;
import dev.noor.ports.tenant.Tenant;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Some whole days in a tenant's zone.
 *
 * @param last inclusive
 */
public record Days(LocalDate first, LocalDate last) {
    /** The days since people were at work last, told on a work day once work has begun; empty at any other time. */
    public static Optional<Days> before(Tenant tenant, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        if (!hasBegun(tenant, now)) {
            return Optional.empty();
        }
        LocalDate first = today.minusDays(1);
        while (!isWork(tenant, first) && first.isAfter(today.minusWeeks(1))) {
            first = first.minusDays(1);
        }
        return Optional.of(new Days(first, today.minusDays(1)));
    }

    /** The calendar week before, from Monday to Sunday, told likewise on the first work day of this one. */
    public static Optional<Days> weekBefore(Tenant tenant, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean first = hasBegun(tenant, now) && monday.datesUntil(today).noneMatch(day -> isWork(tenant, day));
        return first ? Optional.of(new Days(monday.minusWeeks(1), monday.minusDays(1))) : Optional.empty();
    }

    private static boolean hasBegun(Tenant tenant, Instant now) {
        ZonedDateTime local = now.atZone(tenant.zone());
        return isWork(tenant, local.toLocalDate())
                && !local.toLocalTime().isBefore(tenant.hours().from());
    }

    private static boolean isWork(Tenant tenant, LocalDate day) {
        return new WorkCalendar(tenant.hours(), tenant.zone()).isWorkDay(day);
    }

    /** When the first of them begins. */
    public Instant from(Tenant tenant) {
        return first.atStartOfDay(tenant.zone()).toInstant();
    }

    /** When the last of them is over. */
    public Instant to(Tenant tenant) {
        return last.plusDays(1).atStartOfDay(tenant.zone()).toInstant();
    }
}
