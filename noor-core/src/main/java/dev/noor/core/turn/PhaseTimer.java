package dev.noor.core.turn;

import dev.noor.ports.turn.TurnReport.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of a turn's phases, one after the other. Confined to the thread of its turn. */
final class PhaseTimer {
    private final NanoClock clock;
    private final List<Timing> timings = new ArrayList<>();
    private long since;

    PhaseTimer(NanoClock clock) {
        this.clock = clock;
        this.since = clock.nanos();
    }

    /** Ends the phase that ran since the last call. */
    void ended(String phase) {
        long now = clock.nanos();
        timings.add(new Timing(phase, Duration.ofNanos(Math.max(0, now - since))));
        since = now;
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
