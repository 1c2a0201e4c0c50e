package dev.noor.app.server.work;

import dev.noor.ports.PortException;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.pipeline.AlertQueue;
import dev.noor.ports.pipeline.AlertQueue.Telling;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one alert and notes what became of it; tries for two days. Thread-safe. */
public final class AlertWorker {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWorker.class);
    private static final Duration GIVE_UP = Duration.ofDays(2);
    private static final List<Duration> SCHEDULE = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    private final AlertQueue queue;
    private final ManagerAlerts alerts;

    @Inject
    public AlertWorker(AlertQueue queue, ManagerAlerts alerts) {
        this.queue = queue;
        this.alerts = alerts;
    }

    /** Tells it once; what it came to is stored before this returns. */
    public void tell(Telling telling) {
        try {
            alerts.tell(telling.alert());
        } catch (RuntimeException failure) {
            failed(telling, failure);
            return;
        }
        queue.told(telling);
    }

    private void failed(Telling telling, RuntimeException failure) {
        String code = failure instanceof PortException fault
                ? fault.code()
                : failure.getClass().getSimpleName();
        LOG.atError()
                .addKeyValue("alert", telling.alert().id())
                .addKeyValue("attempt", telling.attempt())
                .addKeyValue("code", code)
                .setCause(failure instanceof PortException ? null : failure)
                .log("an alert could not be told");
        Duration pause = SCHEDULE.get(Math.min(telling.attempt(), SCHEDULE.size()) - 1);
        if (telling.age().plus(pause).compareTo(GIVE_UP) > 0) {
            queue.giveUp(telling, code);
        } else {
            queue.later(telling, pause, code);
        }
    }
}
