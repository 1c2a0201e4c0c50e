package dev.noor.adapter.memory;

import dev.noor.ports.upkeep.TimedWork;
import dev.noor.ports.upkeep.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Times in memory, kept by threads of this process. Thread-safe. */
public final class MemoryTimetable implements Timetable {
    private static final Instant AT_ONCE = Instant.MIN;
    /** While it is under way, nobody begins it. */
    private static final Instant UNDER_WAY = Instant.MAX;

    private static final long PATIENCE_SECONDS = 5;

    private final InstantSource clock;
    private final Duration looking;
    private final Map<String, Instant> due = new HashMap<>();

    /** @param looking how often the clock is looked at */
    public MemoryTimetable(InstantSource clock, Duration looking) {
        this.clock = clock;
        this.looking = looking;
    }

    @Override
    public Keeping keep(List<TimedWork> works) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        CountDownLatch closing = new CountDownLatch(1);
        works.forEach(work -> threads.execute(() -> keep(work, closing)));
        return () -> close(threads, closing);
    }

    private static void close(ExecutorService threads, CountDownLatch closing) {
        closing.countDown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void keep(TimedWork work, CountDownLatch closing) {
        try {
            do {
                if (begin(work)) {
                    end(work, failed(work));
                }
            } while (!closing.await(looking.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean begin(TimedWork work) {
        if (due.getOrDefault(work.name(), AT_ONCE).isAfter(clock.instant())) {
            return false;
        }
        due.put(work.name(), UNDER_WAY);
        return true;
    }

    private static Optional<RuntimeException> failed(TimedWork work) {
        try {
            work.work().run();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    private synchronized void end(TimedWork work, Optional<RuntimeException> failed) {
        Instant now = clock.instant();
        Instant next = next(work, now);
        Instant again = now.plus(work.again());
        due.put(work.name(), failed.isPresent() && again.isBefore(next) ? again : next);
    }

    private static Instant next(TimedWork work, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, work.zone());
        for (LocalTime time : work.at()) {
            Instant candidate = today.atTime(time).atZone(work.zone()).toInstant();
            if (candidate.isAfter(now)) {
                return candidate;
            }
        }
        return today.plusDays(1).atTime(work.at().first()).atZone(work.zone()).toInstant();
    }
}
