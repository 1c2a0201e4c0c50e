package dev.noor.adapter.memory;

import dev.noor.ports.upkeep.Timetable;
import dev.noor.ports.upkeep.TimetableContract;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

final class MemoryTimetableTest implements TimetableContract {
    private Optional<Timetable> shared = Optional.empty();

    @Override
    public Timetable process(InstantSource clock) {
        Timetable kept = shared.orElseGet(() -> new MemoryTimetable(clock, Duration.ofMillis(10)));
        shared = Optional.of(kept);
        return kept;
    }
}
