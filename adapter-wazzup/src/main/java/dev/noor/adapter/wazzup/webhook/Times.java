package dev.noor.adapter.wazzup.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as Wazzup writes them: ISO 8601 with or without a zone, which is UTC then, or the time since 1970. */
final class Times {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST = 40;
    /** What is larger counts milliseconds. */
    private static final long MOST_SECONDS = 100_000_000_000L;

    private Times() {}

    /** The time that is meant; empty when none can be made out or none that a message could have. */
    static Optional<Instant> read(Optional<String> text) {
        return text.filter(written -> written.length() <= LONGEST)
                .flatMap(Times::parse)
                .filter(time -> !time.isBefore(EARLIEST) && time.isBefore(LATEST));
    }

    private static Optional<Instant> parse(String written) {
        try {
            if (written.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
                long number = Long.parseLong(written);
                return Optional.of(
                        number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
            }
            String iso = written.replace(' ', 'T');
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
