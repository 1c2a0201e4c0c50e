package dev.noor.app.server.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.TransientPortException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ComputingTest {
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void what_computes_is_on_a_thread_of_the_system_whoever_asks() throws Exception {
        Computing computing = new Computing(1, 1);
        boolean[] virtual = new boolean[1];

        Thread.ofVirtual()
                .start(() -> virtual[0] =
                        await(computing.begin(() -> Thread.currentThread().isVirtual())))
                .join();

        assertThat(virtual[0]).isFalse();
    }

    @Test
    void when_too_many_wait_the_next_is_told_to_come_back() {
        Computing computing = new Computing(1, 1);
        Future<Boolean> first = computing.begin(this::afterTheGate);
        Future<Boolean> second = computing.begin(this::afterTheGate);

        assertThatThrownBy(() -> computing.begin(this::afterTheGate)).isInstanceOf(TransientPortException.class);

        gate.countDown();
        assertThat(await(first) && await(second)).isTrue();
    }

    @Test
    void closing_finishes_what_was_begun_and_begins_nothing() {
        Computing computing = new Computing(1, 8);
        Future<Boolean> first = computing.begin(this::afterTheGate);
        Future<Boolean> second = computing.begin(this::afterTheGate);
        gate.countDown();

        computing.drain(System.nanoTime() + TimeUnit.SECONDS.toNanos(10));

        assertThat(first.isDone() && second.isDone()).isTrue();
        assertThatThrownBy(() -> computing.begin(this::afterTheGate)).isInstanceOf(TransientPortException.class);
    }

    private boolean afterTheGate() throws InterruptedException {
        return gate.await(10, TimeUnit.SECONDS);
    }

    private static boolean await(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
