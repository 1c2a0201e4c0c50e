package dev.noor.ports.remote;

import java.time.Duration;
import java.time.Instant;

/** The calls that an account may make, shared by all processes. Thread-safe; may throw {@code PortException}. */
public interface CallBudget {
    /**
     * Takes one call.
     *
     * @param account at most 100 characters
     */
    Permit take(String account, Rate rate, Instant now);

    /** Lets nobody call before {@code until}; a later end that was told before stays. */
    void pause(String account, Instant until, String reason);

    /** Whether, and when, a call may be made. */
    sealed interface Permit {
        /** The call is taken and may be made after this time, which may be nothing. */
        record Granted(Duration after) implements Permit {}

        /** No call was taken: the account is paused, for the reason that was told. */
        record Paused(Instant until, String reason) implements Permit {}
    }

    /**
     * At most so many calls in any window of this length. A sixth of them may come at once, the others evenly.
     *
     * @param calls 6 or more
     * @param window positive
     */
    record Rate(int calls, Duration window) {
        public Rate {
            if (calls < 6 || window.isNegative() || window.isZero()) {
                throw new IllegalArgumentException("a rate is 6 calls or more in some time");
            }
        }

        /** How many may come at once. */
        public int burst() {
            return calls / 6;
        }

        /** The time between two calls once the burst is used up. */
        public Duration interval() {
            return window.dividedBy(calls - burst());
        }

        /**
         * When the next call may be made.
         *
         * @param free when the call after the last one taken was due
         */
        public Instant next(Instant free, Instant now) {
            Instant earliest = now.minus(interval().multipliedBy(burst() - 1L));
            return free.isBefore(earliest) ? earliest : free;
        }
    }
}
