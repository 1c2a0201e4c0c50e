package dev.noor.core.followup;

import dev.noor.ports.tenant.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When people are at work, as moments. Where a clock is put forward, hours that it skips are none; where it is put
 * back, those that come twice count twice. Immutable.
 */
public final class WorkCalendar {
    /** Nobody is away longer; beyond it there are no hours at all. */
    private static final int LOOKING_AHEAD = 400;

    private final Hours hours;
    private final ZoneId zone;

    public WorkCalendar(Hours hours, ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        return isWorkDay(local.toLocalDate()) && !time.isBefore(hours.from()) && time.isBefore(hours.to());
    }

    /** The first moment at work that is not before {@code moment}; empty when there is none within 400 days. */
    public Optional<Instant> opening(Instant moment) {
        if (isOpen(moment)) {
            return Optional.of(moment);
        }
        LocalDate today = moment.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(LOOKING_AHEAD)
                .filter(this::isWorkDay)
                .flatMap(day -> at(day.atTime(hours.from())))
                .filter(start -> !start.isBefore(moment) && isOpen(start))
                .findFirst();
    }

    /** When work ends that is going on at {@code moment}. */
    public Instant closing(Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return at(today.atTime(hours.to()))
                .filter(end -> end.isAfter(moment))
                .findFirst()
                .orElse(moment);
    }

    /** The first moment at work by which so much was done since; empty when there is none within 400 days. */
    public Optional<Instant> after(Instant moment, Duration work) {
        Duration left = work;
        Optional<Instant> start = opening(moment);
        for (int shifts = 0; shifts < LOOKING_AHEAD && start.isPresent(); shifts++) {
            Instant end = closing(start.get());
            Duration shift = Duration.between(start.get(), end);
            if (left.compareTo(shift) < 0) {
                return Optional.of(start.get().plus(left));
            }
            left = left.minus(shift);
            start = opening(end);
        }
        return Optional.empty();
    }

    /** The same time of day some days later. */
    public Instant daysLater(Instant moment, int days) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }

    /** Whether people are at work at some hour of a day. */
    public boolean isWorkDay(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !hours.holidays().contains(day);
    }

    /** The moments at which clocks show a time: one, two where they are put back; where they skip it, that moment. */
    private Stream<Instant> at(LocalDateTime time) {
        ZoneRules rules = zone.getRules();
        List<Instant> shown = rules.getValidOffsets(time).stream()
                .map(time::toInstant)
                .sorted()
                .toList();
        return shown.isEmpty() ? Stream.of(rules.getTransition(time).getInstant()) : shown.stream();
    }
}
