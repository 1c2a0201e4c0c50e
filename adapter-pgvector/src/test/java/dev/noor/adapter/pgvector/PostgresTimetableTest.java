package dev.noor.adapter.pgvector;

import dev.noor.ports.upkeep.Timetable;
import dev.noor.ports.upkeep.TimetableContract;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresTimetableTest implements TimetableContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Timetable process(InstantSource clock) {
        return new PostgresTimetable(POSTGRES.database(), clock, Duration.ofMillis(20));
    }
}
