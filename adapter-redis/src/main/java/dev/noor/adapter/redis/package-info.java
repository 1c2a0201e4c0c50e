/**
 * What several processes share for speed, in Redis: calls that wake workers, counts of callers, live updates. Nothing
 * in it matters: {@link dev.noor.adapter.redis.Redis} wraps a version of each that works within one process, and where
 * Redis does not answer within 200 ms, or has not answered lately, that one does.
 */
@NullMarked
package dev.noor.adapter.redis;

import org.jspecify.annotations.NullMarked;
