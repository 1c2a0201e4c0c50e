package dev.noor.adapter.zoho;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.ports.remote.CallBudget.Rate;
import java.time.Duration;

/**
 * How patient calls to Zoho are, and how many there may be.
 *
 * @param calls of one process
 * @param patience how long the reading of one page may wait for its turn and try again
 * @param rate of all processes together
 */
public record ZohoPolicies(CallPolicies calls, Duration patience, Rate rate) {
    /** What suits the real Zoho, which takes 100 calls a minute and 5 at once of an organization that pays nothing. */
    public static ZohoPolicies standard() {
        return new ZohoPolicies(
                new CallPolicies(
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(20),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(30),
                        5,
                        Duration.ofSeconds(20)),
                Duration.ofSeconds(90),
                new Rate(90, Duration.ofMinutes(1)));
    }

    /** What suits work that must end within a minute; what has no place by then is done later. */
    public static ZohoPolicies quick() {
        return new ZohoPolicies(
                new CallPolicies(
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(15),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(30),
                        5,
                        Duration.ofSeconds(5)),
                Duration.ofSeconds(10),
                standard().rate());
    }

    /** The same, with as many calls as anybody likes. */
    public ZohoPolicies withoutRate() {
        return new ZohoPolicies(calls, patience, new Rate(60_000_000, Duration.ofMinutes(1)));
    }
}
