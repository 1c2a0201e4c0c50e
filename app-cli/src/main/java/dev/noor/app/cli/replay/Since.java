package dev.noor.app.cli.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From when on: a day of the tenant's, a moment, or so long ago. */
sealed interface Since {
    Instant at(ZoneId zone, Instant now);

    /** From the beginning of a day. */
    record Day(LocalDate day) implements Since {
        @Override
        public Instant at(ZoneId zone, Instant now) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    /** From a moment on. */
    record Moment(Instant moment) implements Since {
        @Override
        public Instant at(ZoneId zone, Instant now) {
            return moment;
        }
    }

    /** Back from now. */
    record Ago(Duration duration) implements Since {
        @Override
        public Instant at(ZoneId zone, Instant now) {
            return now.minus(duration).truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Reads {@code 2026-11-20}, {@code 2026-11-20T08:00:00Z} and {@code P7D}. */
    final class Converter implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            return Stream.<Function<String, Since>>of(
                            day -> new Day(LocalDate.parse(day)),
                            moment -> new Moment(Instant.parse(moment)),
                            ago -> new Ago(Duration.parse(ago)))
                    .flatMap(way -> read(way, text).stream())
                    .filter(since -> !(since instanceof Ago(Duration ago)) || ago.isPositive())
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text
                            + "' is no day such as 2026-11-20, no moment such as 2026-11-20T08:00:00Z and no time back"
                            + " from now such as P7D or PT2H"));
        }

        private static Optional<Since> read(Function<String, Since> way, String text) {
            try {
                return Optional.of(way.apply(text));
            } catch (DateTimeException other) {
                return Optional.empty();
            }
        }
    }
}
