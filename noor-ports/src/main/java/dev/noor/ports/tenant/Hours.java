package dev.noor.ports.tenant;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** When people are at work, in the tenant's zone. {@code from} is inclusive, {@code to} exclusive. */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("working hours begin before they end");
        }
        days = Set.copyOf(days);
    }
}
