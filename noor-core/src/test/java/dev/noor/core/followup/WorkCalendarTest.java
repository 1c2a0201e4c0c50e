package dev.noor.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.tenant.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Hours DUBAI = new Hours(WEEK, LocalTime.of(10, 0), LocalTime.of(20, 0));

    private final WorkCalendar dubai = new WorkCalendar(DUBAI, ZoneId.of("Asia/Dubai"));

    @Test
    void late_on_friday_the_next_hour_is_ten_on_monday() {
        assertThat(dubai.opening(Instant.parse("2026-11-20T19:40:00Z")))
                .contains(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void the_first_minute_is_open_and_the_last_moment_is_not() {
        assertThat(dubai.isOpen(Instant.parse("2026-11-23T06:00:00Z"))).isTrue();
        assertThat(dubai.isOpen(Instant.parse("2026-11-23T05:59:59Z"))).isFalse();
        assertThat(dubai.isOpen(Instant.parse("2026-11-23T16:00:00Z"))).isFalse();
        assertThat(dubai.closing(Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void work_goes_on_the_next_morning_and_what_would_end_with_the_day_ends_then() {
        Duration quarter = Duration.ofMinutes(15);

        assertThat(dubai.after(Instant.parse("2026-11-23T15:44:00Z"), quarter))
                .contains(Instant.parse("2026-11-23T15:59:00Z"));
        assertThat(dubai.after(Instant.parse("2026-11-23T15:45:00Z"), quarter))
                .contains(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(dubai.after(Instant.parse("2026-11-20T15:50:00Z"), quarter))
                .contains(Instant.parse("2026-11-23T06:05:00Z"));
    }

    @Test
    void holidays_are_passed_over() {
        Hours hours = new Hours(
                WEEK,
                LocalTime.of(10, 0),
                LocalTime.of(20, 0),
                Set.of(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 3)));

        assertThat(new WorkCalendar(hours, ZoneId.of("Asia/Dubai")).opening(Instant.parse("2026-12-01T17:00:00Z")))
                .contains(Instant.parse("2026-12-04T06:00:00Z"));
    }

    @Test
    void without_a_working_day_there_is_no_hour() {
        Hours never = new Hours(Set.of(), LocalTime.of(10, 0), LocalTime.of(20, 0));

        assertThat(new WorkCalendar(never, ZoneId.of("Asia/Dubai")).opening(Instant.parse("2026-11-23T06:00:00Z")))
                .isEmpty();
    }

    @Test
    void the_same_time_of_day_is_kept_when_clocks_change() {
        WorkCalendar london = new WorkCalendar(DUBAI, ZoneId.of("Europe/London"));

        // On 25 October 2026 the clocks went back.
        assertThat(london.daysLater(Instant.parse("2026-10-23T11:00:00Z"), 3)).isEqualTo("2026-10-26T12:00:00Z");
    }

    @Test
    void hours_that_a_clock_skips_are_none() {
        // In Cairo the clocks go from midnight to one on 24 April 2026, a Friday.
        Hours night = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(1, 0));
        WorkCalendar cairo = new WorkCalendar(night, ZoneId.of("Africa/Cairo"));

        assertThat(cairo.opening(Instant.parse("2026-04-23T20:00:00Z")))
                .contains(Instant.parse("2026-04-24T21:00:00Z"));
    }

    @Test
    void hours_that_come_twice_count_twice() {
        // In New York the hour from one to two comes twice on 1 November 2026.
        Hours early = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 0), LocalTime.of(1, 30));
        WorkCalendar newYork = new WorkCalendar(early, ZoneId.of("America/New_York"));

        assertThat(newYork.opening(Instant.parse("2026-11-01T05:45:00Z")))
                .contains(Instant.parse("2026-11-01T06:00:00Z"));
        assertThat(newYork.closing(Instant.parse("2026-11-01T06:10:00Z"))).isEqualTo("2026-11-01T06:30:00Z");
    }
}
