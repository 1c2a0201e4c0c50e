package dev.noor.ports.access;

import java.time.Duration;

/**
 * Counts how often something is done, to stop those who do it too often. Thread-safe; never throws: where the count is
 * shared with other processes and they cannot be reached, this process counts by itself.
 */
public interface Quota {
    /**
     * Takes one.
     *
     * @param name of whoever does what; no personal data beyond an address
     * @param allowance how many in which time
     */
    Take take(String name, Allowance allowance);

    /**
     * So many in so much time, counted from the first.
     *
     * @param most at least 1
     * @param window at least a millisecond
     */
    record Allowance(int most, Duration window) {
        public Allowance {
            if (most < 1 || window.toMillis() < 1) {
                throw new IllegalArgumentException("an allowance is at least one in a millisecond");
            }
        }
    }

    /** Whether one was left. */
    sealed interface Take {
        record Granted() implements Take {}

        /** @param retryAfter when there will be one again */
        record Refused(Duration retryAfter) implements Take {}
    }
}
