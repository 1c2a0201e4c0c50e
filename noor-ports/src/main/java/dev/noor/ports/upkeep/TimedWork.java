package dev.noor.ports.upkeep;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Work with its times of the day.
 *
 * @param name the same in every process, and unlike that of other work
 * @param at not empty; a time that a day leaves out falls as much later as the clocks go forward
 * @param again how long after a failure it is tried again, unless its next time is sooner; positive
 * @param work throws whatever went wrong
 */
public record TimedWork(String name, ZoneId zone, SortedSet<LocalTime> at, Duration again, Runnable work) {
    private static final Duration SOON = Duration.ofMinutes(10);

    public TimedWork {
        at = Collections.unmodifiableSortedSet(new TreeSet<>(at));
        if (name.isBlank() || at.isEmpty() || !again.isPositive()) {
            throw new IllegalArgumentException("timed work has a name, a time and a pause after failures");
        }
    }

    /**
     * What is due once every hour.
     *
     * @param minute past the hour, 0 to 59
     */
    public static TimedWork hourly(String name, ZoneId zone, int minute, Runnable work) {
        SortedSet<LocalTime> hours = IntStream.range(0, 24)
                .mapToObj(hour -> LocalTime.of(hour, minute))
                .collect(Collectors.toCollection(TreeSet::new));
        return new TimedWork(name, zone, hours, SOON, work);
    }
}
