package dev.noor.adapter.redis;

import dev.noor.ports.access.Quota;
import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Counts that all processes share; while Redis is away each counts by itself. Thread-safe. */
final class RedisQuota implements Quota {
    /** Counting and the end of the window are one step, so that no count is left without an end. */
    private static final String COUNT = """
            local taken = redis.call('INCR', KEYS[1])
            if taken == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
            return {taken, redis.call('PTTL', KEYS[1])}
            """;

    private final Quota alone;
    private final RedisLink link;

    RedisQuota(Quota alone, RedisLink link) {
        this.alone = alone;
        this.link = link;
    }

    @Override
    public Take take(String name, Allowance allowance) {
        Optional<List<Long>> counted = link.ask(redis -> redis.eval(
                COUNT,
                ScriptOutputType.MULTI,
                new String[] {"noor:quota:" + name},
                String.valueOf(allowance.window().toMillis())));
        return counted.map(answer -> verdict(answer, allowance)).orElseGet(() -> alone.take(name, allowance));
    }

    private static Take verdict(List<Long> answer, Allowance allowance) {
        return answer.getFirst() <= allowance.most()
                ? new Take.Granted()
                : new Take.Refused(Duration.ofMillis(Math.max(1, answer.getLast())));
    }
}
