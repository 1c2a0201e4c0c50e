package dev.noor.adapter.memory;

import dev.noor.ports.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count: the same run gives the same ids. They have the shape of random UUIDs. Thread-safe. */
public final class SequentialIdSource implements IdSource {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last;

    /** Counts from 1. */
    public SequentialIdSource() {
        this(1);
    }

    /** Counts from {@code first}, so that two sources of one run do not meet. */
    public SequentialIdSource(long first) {
        if (first < 0) {
            throw new IllegalArgumentException("ids count from 0 or more");
        }
        this.last = new AtomicLong(first - 1);
    }

    @Override
    public UUID next() {
        return new UUID(VERSION_4, VARIANT | last.incrementAndGet());
    }
}
