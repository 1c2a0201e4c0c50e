package dev.noor.ports.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.upkeep.Timetable.Keeping;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Work is done at its times, once each, whoever keeps them. */
public interface TimetableContract {
    ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    Instant HALF_PAST_FOUR = Instant.parse("2026-03-02T00:30:00Z");
    Instant SIX = Instant.parse("2026-03-02T02:00:00Z");
    Instant NOON = Instant.parse("2026-03-02T08:00:00Z");
    Duration AGAIN = Duration.ofMinutes(10);

    /** One process of those that share the times; it looks at the clock many times a second. */
    Timetable process(InstantSource clock);

    @Test
    default void what_was_never_done_is_done_at_once_and_then_at_its_times() throws Exception {
        Done done = new Done();
        AtomicReference<Instant> clock = new AtomicReference<>(HALF_PAST_FOUR);
        try (Keeping keeping = process(clock::get).keep(List.of(work("fresh", done)))) {
            assertThat(done.times()).isEqualTo(1);

            clock.set(SIX.minusSeconds(1));
            assertThat(done.times()).isZero();
            clock.set(SIX.plusSeconds(1));
            assertThat(done.times()).isEqualTo(1);
            clock.set(NOON.plusSeconds(1));
            assertThat(done.times()).isEqualTo(1);
        }
    }

    @Test
    default void several_processes_do_it_once() throws Exception {
        Done done = new Done();
        AtomicReference<Instant> clock = new AtomicReference<>(HALF_PAST_FOUR);
        TimedWork work = work("shared", done);
        try (Keeping one = process(clock::get).keep(List.of(work));
                Keeping two = process(clock::get).keep(List.of(work))) {
            assertThat(done.times()).isEqualTo(1);
            clock.set(SIX.plusSeconds(1));
            assertThat(done.times()).isEqualTo(1);
        }
    }

    @Test
    default void what_failed_is_tried_again_after_its_pause_and_then_waits_for_its_next_time() throws Exception {
        Done done = new Done();
        AtomicReference<Instant> clock = new AtomicReference<>(HALF_PAST_FOUR);
        AtomicReference<Boolean> works = new AtomicReference<>(false);
        TimedWork failing = work("failing", () -> {
            done.run();
            if (!works.get()) {
                throw new IllegalStateException("the inventory is away, as this test wants it");
            }
        });
        try (Keeping keeping = process(clock::get).keep(List.of(failing))) {
            assertThat(done.times()).isEqualTo(1);
            works.set(true);
            clock.set(HALF_PAST_FOUR.plus(AGAIN).plusSeconds(1));
            assertThat(done.times()).isEqualTo(1);
            clock.set(SIX.minusSeconds(1));
            assertThat(done.times()).isZero();
        }
    }

    @Test
    default void times_that_nobody_was_there_for_are_made_up_for_once() throws Exception {
        Done done = new Done();
        AtomicReference<Instant> clock = new AtomicReference<>(HALF_PAST_FOUR);
        TimedWork work = work("missed", done);
        try (Keeping keeping = process(clock::get).keep(List.of(work))) {
            assertThat(done.times()).isEqualTo(1);
        }
        clock.set(NOON.plusSeconds(1));
        assertThat(done.times()).isZero();
        try (Keeping keeping = process(clock::get).keep(List.of(work))) {
            assertThat(done.times()).isEqualTo(1);
        }
    }

    @Test
    default void who_stops_lets_what_is_under_way_end() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        TimedWork slow = work("under-way", () -> {
            begun.countDown();
            try {
                closing.await();
                TimeUnit.MILLISECONDS.sleep(Done.QUIET.toMillis());
                ended.set(true);
            } catch (InterruptedException cutShort) {
                Thread.currentThread().interrupt();
            }
        });
        Keeping keeping = process(() -> HALF_PAST_FOUR).keep(List.of(slow));
        begun.await();
        closing.countDown();
        keeping.close();
        assertThat(ended).isTrue();
    }

    @Test
    default void work_of_one_name_does_not_wait_for_that_of_another() throws Exception {
        Done done = new Done();
        Semaphore held = new Semaphore(0);
        TimedWork slow = work("slow", held::acquireUninterruptibly);
        try (Keeping keeping = process(() -> HALF_PAST_FOUR).keep(List.of(slow, work("quick", done)))) {
            assertThat(done.times()).isEqualTo(1);
            held.release();
        }
    }

    private static TimedWork work(String name, Runnable work) {
        return new TimedWork(
                name + "-" + UUID.randomUUID(),
                DUBAI,
                new TreeSet<>(List.of(LocalTime.of(6, 0), LocalTime.NOON)),
                AGAIN,
                work);
    }

    /** Counts how often something was done. */
    final class Done implements Runnable {
        static final Duration QUIET = Duration.ofMillis(300);

        private final Semaphore done = new Semaphore(0);

        @Override
        public void run() {
            done.release();
        }

        /** How often since it was last asked: waits a little for one, and whether another follows. */
        int times() throws InterruptedException {
            if (!done.tryAcquire(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
                return 0;
            }
            Thread.sleep(QUIET.toMillis());
            return 1 + done.drainPermits();
        }
    }
}
