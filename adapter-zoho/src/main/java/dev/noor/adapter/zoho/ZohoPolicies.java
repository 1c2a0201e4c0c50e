package dev.noor.adapter.zoho;

import dev.noor.ports.remote.CallBudget.Rate;
import java.time.Duration;

/**
 * How patient calls to Zoho are, and how many there may be.
 *
 * @param connect until a connection stands
 * @param answer until the whole answer is there, connecting included
 * @param retryDelay before the one further attempt to connect
 * @param halfOpen how long nothing is tried once half of the last {@value #WATCHED_CALLS} calls went wrong
 * @param atOnce calls under way at the same time in this process; more wait
 * @param patience how long the reading of one page may wait for its turn and try again
 * @param rate of all processes together
 */
public record ZohoPolicies(
        Duration connect,
        Duration answer,
        Duration retryDelay,
        Duration halfOpen,
        int atOnce,
        Duration patience,
        Rate rate) {
    static final int WATCHED_CALLS = 20;

    /** What suits the real Zoho, which takes 100 calls a minute and 5 at once of an organization that pays nothing. */
    public static ZohoPolicies standard() {
        return new ZohoPolicies(
                Duration.ofSeconds(3),
                Duration.ofSeconds(20),
                Duration.ofMillis(200),
                Duration.ofSeconds(30),
                5,
                Duration.ofSeconds(90),
                new Rate(90, Duration.ofMinutes(1)));
    }

    /** The same, with as many calls as anybody likes. */
    public ZohoPolicies withoutRate() {
        return new ZohoPolicies(
                connect, answer, retryDelay, halfOpen, atOnce, patience, new Rate(60_000_000, Duration.ofMinutes(1)));
    }
}
