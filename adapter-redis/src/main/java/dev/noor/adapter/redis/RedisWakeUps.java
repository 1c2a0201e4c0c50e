package dev.noor.adapter.redis;

import dev.noor.ports.pipeline.WakeUps;
import java.util.Arrays;

/** Wakes the workers of all processes; while Redis is away each process wakes its own. Thread-safe. */
final class RedisWakeUps implements WakeUps {
    private static final String CHANNEL = "noor:wake";

    private final WakeUps alone;
    private final RedisLink link;
    private final String node;

    RedisWakeUps(WakeUps alone, RedisLink link, String node) {
        this.alone = alone;
        this.link = link;
        this.node = node;
        link.ears().listen(this::heard);
        link.hear(CHANNEL);
    }

    private void heard(String channel, String message) {
        if (channel.equals(CHANNEL) && !message.startsWith(node + " ")) {
            Arrays.stream(Work.values())
                    .filter(work -> message.endsWith(" " + work.name()))
                    .forEach(alone::call);
        }
    }

    @Override
    public void call(Work work) {
        alone.call(work);
        link.tell(CHANNEL, node + " " + work.name(), () -> {});
    }

    @Override
    public void answer(Work work, Runnable wake) {
        alone.answer(work, wake);
    }
}
