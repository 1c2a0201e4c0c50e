package dev.noor.adapter.http;

import java.time.Duration;

/**
 * How patient calls to one service are.
 *
 * @param connect until a connection stands
 * @param answer until the whole answer is there, connecting included
 * @param retryDelay before the one further attempt to connect
 * @param halfOpen how long nothing is tried once half of the last {@value #WATCHED_CALLS} calls went wrong
 * @param atOnce calls under way at the same time in this process, at least 1
 * @param place how long a call waits for one of those places before it is put off; nothing for not at all
 */
public record CallPolicies(
        Duration connect, Duration answer, Duration retryDelay, Duration halfOpen, int atOnce, Duration place) {
    /** Of these the breaker keeps count. */
    public static final int WATCHED_CALLS = 20;
}
