package dev.noor.adapter.wazzup;

import dev.noor.adapter.http.CallPolicies;
import java.time.Duration;

/**
 * How patient calls to Wazzup are.
 *
 * @param calls more of them at once than that are put off at once: a message is tried again from its row
 */
public record WazzupPolicies(CallPolicies calls) {
    /** What suits the real Wazzup: it answers in tens of milliseconds and takes 500 calls in 5 seconds. */
    public static WazzupPolicies standard() {
        return new WazzupPolicies(new CallPolicies(
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofMillis(200),
                Duration.ofSeconds(30),
                64,
                Duration.ZERO));
    }
}
