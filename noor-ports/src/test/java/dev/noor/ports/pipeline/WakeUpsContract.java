package dev.noor.ports.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.pipeline.WakeUps.Work;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link WakeUps} must pass. */
public interface WakeUpsContract {
    WakeUps wakeUps();

    @Test
    default void a_call_wakes_all_that_answer_for_the_work_and_nobody_else() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        Semaphore more = new Semaphore(0);
        Semaphore sendings = new Semaphore(0);
        wakeUps().answer(Work.TURNS, turns::release);
        wakeUps().answer(Work.TURNS, more::release);
        wakeUps().answer(Work.SENDINGS, sendings::release);

        wakeUps().call(Work.TURNS);

        assertThat(turns.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(more.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(sendings.availablePermits()).isZero();
    }
}
