package dev.noor.adapter.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header of this name: seconds, or a date (RFC 9110, section 10.2.3). Thread-safe if the clock is. */
public final class RetryAfter {
    /** Whatever a server asks for: nobody waits for longer. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final InstantSource clock;

    /** @param clock what a date is compared with */
    public RetryAfter(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait, from nothing to an hour; empty when it cannot be read. */
    public Optional<Duration> read(String header) {
        return asked(header.strip())
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private Optional<Duration> asked(String header) {
        try {
            if (!header.isEmpty() && header.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
                return Optional.of(header.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(header)));
            }
            Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), until));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
