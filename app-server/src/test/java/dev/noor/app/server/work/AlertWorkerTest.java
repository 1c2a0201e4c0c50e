package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.pipeline.AlertQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertWorkerTest {
    private static final Alert SHUT = new Alert(
            UUID.randomUUID(),
            new TenantId("treejar"),
            new Alert.Cause.ChannelShut("wa", "qr"),
            Optional.empty(),
            Instant.EPOCH);
    private static final ManagerAlerts AWAY = alert -> {
        throw new TransientPortException("test.away", "nobody listens", Duration.ZERO);
    };

    private final Noted queue = new Noted();

    @Test
    void what_was_told_is_noted_as_told() {
        List<Alert> told = new ArrayList<>();

        new AlertWorker(queue, told::add).tell(telling(1, Duration.ZERO));

        assertThat(told).containsExactly(SHUT);
        assertThat(queue.notes).containsExactly("told");
    }

    @Test
    void what_could_not_be_told_is_told_later_and_later() {
        AlertWorker worker = new AlertWorker(queue, AWAY);
        worker.tell(telling(1, Duration.ZERO));
        worker.tell(telling(4, Duration.ofMinutes(3)));
        worker.tell(telling(40, Duration.ofHours(30)));

        assertThat(queue.notes).containsExactly("PT5S test.away", "PT10M test.away", "PT1H test.away");
    }

    @Test
    void after_two_days_an_alert_is_given_up() {
        new AlertWorker(queue, AWAY).tell(telling(60, Duration.ofDays(2)));

        assertThat(queue.notes).containsExactly("given up test.away");
    }

    @Test
    void the_log_tells_every_cause() {
        new LoggedAlerts().tell(SHUT);
    }

    private static AlertQueue.Telling telling(int attempt, Duration age) {
        return new AlertQueue.Telling(SHUT, attempt, attempt, age);
    }

    private static final class Noted implements AlertQueue {
        private final List<String> notes = new ArrayList<>();

        @Override
        public Optional<Telling> claim() {
            return Optional.empty();
        }

        @Override
        public void told(Telling telling) {
            notes.add("told");
        }

        @Override
        public void later(Telling telling, Duration after, String code) {
            notes.add(after + " " + code);
        }

        @Override
        public void giveUp(Telling telling, String code) {
            notes.add("given up " + code);
        }
    }
}
