package dev.noor.adapter.wazzup;

import java.time.Duration;

/**
 * How patient calls to Wazzup are.
 *
 * @param connect until a connection stands
 * @param answer until the whole answer is there, connecting included
 * @param retryDelay before the one further attempt to connect
 * @param halfOpen how long nothing is tried once half of the last {@value #WATCHED_CALLS} calls went wrong
 * @param atOnce calls under way at the same time; more are put off
 */
public record WazzupPolicies(Duration connect, Duration answer, Duration retryDelay, Duration halfOpen, int atOnce) {
    static final int WATCHED_CALLS = 20;

    /** What suits the real Wazzup: it answers in tens of milliseconds and takes 500 calls in 5 seconds. */
    public static WazzupPolicies standard() {
        return new WazzupPolicies(
                Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofMillis(200), Duration.ofSeconds(30), 64);
    }
}
