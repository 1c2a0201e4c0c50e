package dev.noor.adapter.zoho.stub;

import java.time.Instant;

/**
 * A call that came in, whatever became of it.
 *
 * @param at by the stub's clock
 * @param method such as {@code POST}
 * @param since from its {@code If-Modified-Since}; empty for none
 * @param token what the caller presented; empty for none
 */
public record Called(Instant at, String method, String path, String query, String since, String token, String body) {
    /** Whether it was to change something. */
    public boolean isWrite() {
        return !method.equals("GET");
    }
}
