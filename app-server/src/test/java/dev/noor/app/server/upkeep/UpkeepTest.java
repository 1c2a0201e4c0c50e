package dev.noor.app.server.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class UpkeepTest {
    private static final Duration SOON = Duration.ofMillis(10);

    @Test
    void a_chore_is_done_at_once_and_again_and_one_that_fails_harms_no_other() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        CountDownLatch failedTwice = new CountDownLatch(2);
        try (Upkeep upkeep =
                new Upkeep(List.of(new Chore("good", SOON, thrice::countDown), new Chore("away", SOON, () -> {
                    failedTwice.countDown();
                    throw new TransientPortException("test.away", "away", Duration.ZERO);
                })))) {
            upkeep.start();
            assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(failedTwice.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void after_closing_nothing_is_begun() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        Upkeep upkeep = new Upkeep(List.of(new Chore("good", SOON, done::incrementAndGet)));
        upkeep.start();

        upkeep.close();
        int atClosing = done.get();
        Thread.sleep(Duration.ofMillis(100));

        assertThat(done.get()).isEqualTo(atClosing);
    }
}
