package dev.noor.adapter.llm;

import java.net.http.HttpClient;
import java.time.Duration;

/**
 * How patient calls are.
 *
 * @param connect until a connection stands
 * @param halfOpen how long nothing is tried once half of the last {@value #WATCHED_CALLS} calls went wrong
 */
public record LlmPolicies(Duration connect, Duration halfOpen) {
    static final int WATCHED_CALLS = 20;
    /** The main server may take so much of the time, in percent, when another may still be asked. */
    static final int MAIN_SHARE = 60;
    /** With less time left nothing is tried any more. */
    static final Duration LEAST = Duration.ofMillis(100);

    public static LlmPolicies standard() {
        return new LlmPolicies(Duration.ofSeconds(3), Duration.ofSeconds(30));
    }

    /** A client that connects in time and goes nowhere else. */
    HttpClient client() {
        // version 2 would begin with an upgrade that some servers refuse
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
