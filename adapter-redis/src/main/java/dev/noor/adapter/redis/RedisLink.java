package dev.noor.adapter.redis;

import dev.failsafe.CircuitBreaker;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection for commands and one for what is heard. Made in the background when it is first wanted, and for as long
 * as it takes; whoever asks meanwhile gets nothing at once. Thread-safe.
 */
final class RedisLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final RedisConfig config;
    private final Ears ears = new Ears();
    private final AtomicBoolean wanted = new AtomicBoolean();
    /** Five failures among the last ten answers, and Redis is left alone for two seconds. */
    private final CircuitBreaker<Object> breaker = CircuitBreaker.builder()
            .withFailureThreshold(5, 10)
            .withDelay(Duration.ofSeconds(2))
            .build();

    private volatile @Nullable Connected connected;
    private volatile boolean closed;

    private record Connected(
            ClientResources resources,
            RedisClient client,
            StatefulRedisConnection<String, String> commands,
            StatefulRedisPubSubConnection<String, String> heard) {
        void close() {
            end(client, resources);
        }
    }

    RedisLink(RedisConfig config) {
        this.config = config;
    }

    Ears ears() {
        return ears;
    }

    /** Whether Redis may be asked now. */
    boolean isUp() {
        Connected now = link();
        return now != null && now.commands().isOpen() && !breaker.isOpen();
    }

    /** What a command gives; empty when it cannot be had within 200 ms. */
    <T> Optional<T> ask(Function<RedisAsyncCommands<String, String>, RedisFuture<T>> command) {
        Connected now = link();
        if (now == null || !breaker.tryAcquirePermit()) {
            return Optional.empty();
        }
        try {
            T answer = command.apply(now.commands().async()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            breaker.recordSuccess();
            return Optional.of(answer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RedisException absent) {
            breaker.recordFailure();
        }
        return Optional.empty();
    }

    /** Has others hear something, without waiting for it; {@code lost} runs when they did not. */
    void tell(String channel, String message, Runnable lost) {
        send(redis -> redis.publish(channel, message), heardBy -> {}, lost);
    }

    /** Asks without waiting; nothing happens when there is no answer. */
    <T> void askLater(Function<RedisAsyncCommands<String, String>, RedisFuture<T>> command, Consumer<T> answered) {
        send(command, answered, () -> {});
    }

    private <T> void send(
            Function<RedisAsyncCommands<String, String>, RedisFuture<T>> command, Consumer<T> answered, Runnable lost) {
        Connected now = link();
        if (now == null || !breaker.tryAcquirePermit()) {
            lost.run();
            return;
        }
        try {
            command.apply(now.commands().async()).whenComplete((answer, absent) -> {
                if (absent == null) {
                    breaker.recordSuccess();
                    answered.accept(answer);
                } else {
                    breaker.recordFailure();
                    lost.run();
                }
            });
        } catch (RedisException absent) {
            breaker.recordFailure();
            lost.run();
        }
    }

    /** Hears a channel from now on, as soon as there is a connection. */
    void hear(String channel) {
        Connected now = link();
        if (ears.add(channel) && now != null) {
            subscribe(now, channel);
        }
    }

    private static void subscribe(Connected now, String channel) {
        try {
            now.heard().async().subscribe(channel).exceptionally(absent -> null);
        } catch (RedisException absent) {
            LOG.atDebug().log("the channel is heard after the next connection");
        }
    }

    private @Nullable Connected link() {
        Connected now = connected;
        if (now == null && !closed && wanted.compareAndSet(false, true)) {
            Thread.ofVirtual().name("noor-redis").start(this::connect);
        }
        return now;
    }

    private void connect() {
        boolean told = false;
        while (!closed) {
            try {
                // Not at once, so that a process that starts is not slowed down by what it can do without.
                Thread.sleep(BETWEEN_ATTEMPTS);
                Connected made = made();
                connected = made;
                if (closed) {
                    close();
                } else {
                    ears.channels().forEach(channel -> subscribe(made, channel));
                    LOG.atInfo().log("connected to Redis");
                }
                return;
            } catch (RedisException absent) {
                if (!told) {
                    told = true;
                    LOG.atWarn().log("Redis does not answer; this process works by itself until it does");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Connected made() {
        ClientResources resources = ClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .reconnectDelay(
                        Delay.exponential(Duration.ofMillis(50), Duration.ofSeconds(2), 2, TimeUnit.MILLISECONDS))
                .build();
        RedisURI address = RedisURI.create(config.url().reveal());
        address.setTimeout(Duration.ofSeconds(2));
        RedisClient client = RedisClient.create(resources, address);
        boolean done = false;
        try {
            client.setOptions(ClientOptions.builder()
                    .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                    .socketOptions(SocketOptions.builder()
                            .connectTimeout(Duration.ofSeconds(2))
                            .build())
                    .timeoutOptions(TimeoutOptions.enabled(PATIENCE))
                    .build());
            StatefulRedisPubSubConnection<String, String> heard = client.connectPubSub();
            heard.addListener(ears);
            Connected made = new Connected(resources, client, client.connect(), heard);
            done = true;
            return made;
        } finally {
            if (!done) {
                end(client, resources);
            }
        }
    }

    private static void end(RedisClient client, ClientResources resources) {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        resources.shutdown(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        closed = true;
        Connected now = connected;
        connected = null;
        if (now != null) {
            now.close();
        }
    }
}
