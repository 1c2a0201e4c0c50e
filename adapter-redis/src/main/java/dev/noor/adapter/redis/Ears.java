package dev.noor.adapter.redis;

import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Hands on what is heard, and that something may not have been. Thread-safe. */
final class Ears extends RedisPubSubAdapter<String, String> {
    private final Set<String> channels = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> begun = new ConcurrentHashMap<>();
    private final List<BiConsumer<String, String>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> afterGaps = new CopyOnWriteArrayList<>();

    /** Whether the channel was not heard before. */
    boolean add(String channel) {
        return channels.add(channel);
    }

    Set<String> channels() {
        return Set.copyOf(channels);
    }

    /** Has channel and message of all that is heard. */
    void listen(BiConsumer<String, String> listener) {
        listeners.add(listener);
    }

    /** Runs when a channel is heard again after the connection was lost. */
    void afterGap(Runnable gap) {
        afterGaps.add(gap);
    }

    @Override
    public void message(String channel, String message) {
        listeners.forEach(listener -> listener.accept(channel, message));
    }

    @Override
    public void subscribed(String channel, long count) {
        if (begun.put(channel, Boolean.TRUE) != null) {
            afterGaps.forEach(Runnable::run);
        }
    }
}
