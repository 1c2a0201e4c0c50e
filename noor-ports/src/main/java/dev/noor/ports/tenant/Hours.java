package dev.noor.ports.tenant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * When people are at work, in the tenant's zone. {@code from} is inclusive, {@code to} exclusive.
 *
 * @param holidays on which nobody is, whatever day of the week they are
 */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<LocalDate> holidays) {
    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("working hours begin before they end");
        }
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
    }

    /** Without holidays. */
    public Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        this(days, from, to, Set.of());
    }
}
