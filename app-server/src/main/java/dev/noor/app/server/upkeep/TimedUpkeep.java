package dev.noor.app.server.upkeep;

import dev.noor.ports.upkeep.Timetable;
import dev.noor.ports.upkeep.Timetable.Keeping;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Keeps the times of work that one process of all does. Begun as often as anybody likes, closed once. Thread-safe. */
@Singleton
public final class TimedUpkeep implements AutoCloseable {
    private final Timetable timetable;
    private final Set<DailyWork> daily;
    private Optional<Keeping> keeping = Optional.empty();
    private boolean closed;

    @Inject
    public TimedUpkeep(Timetable timetable, Set<DailyWork> daily) {
        this.timetable = timetable;
        this.daily = Set.copyOf(daily);
    }

    /**
     * Begins, unless it has begun or there is nothing to be done at times.
     *
     * @throws dev.noor.ports.PortException when it cannot begin now
     */
    synchronized void begin() {
        if (!closed && keeping.isEmpty() && !daily.isEmpty()) {
            keeping = Optional.of(timetable.keep(
                    daily.stream().flatMap(each -> each.works().stream()).toList()));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        keeping.ifPresent(Keeping::close);
    }
}
