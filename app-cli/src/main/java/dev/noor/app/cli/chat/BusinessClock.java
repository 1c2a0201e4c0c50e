package dev.noor.app.cli.chat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The time of day as the conversation sees it: this machine's, moved on by what a script lets pass. Thread-safe. */
@Singleton
public final class BusinessClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Inject
    BusinessClock() {}

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes back what was let pass: another conversation begins now. */
    public void restart() {
        ahead.set(Duration.ZERO);
    }

    /** Lets time pass; {@code step} is 0 or more. */
    void pass(Duration step) {
        ahead.accumulateAndGet(step, Duration::plus);
    }
}
