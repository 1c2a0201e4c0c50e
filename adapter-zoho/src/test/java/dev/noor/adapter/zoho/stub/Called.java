package dev.noor.adapter.zoho.stub;

import java.time.Instant;

/**
 * A call that came in, whatever became of it.
 *
 * @param at by the stub's clock
 * @param token what the caller presented; empty for none
 */
public record Called(Instant at, String path, String query, String token) {}
