package dev.noor.app.cli.cluster;

import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.adapter.wazzup.stub.Taken;
import dev.noor.adapter.wazzup.stub.WebhookBodies;
import dev.noor.adapter.wazzup.stub.WebhookBodies.Written;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Wazzup as it is on a bad day: it posts a fifth of everything twice, posts again where no server answered, and of what
 * it is sent it refuses 4 % with a 5xx, takes 5 % without an answer in time and resets 5 % of the connections.
 */
final class Provider implements AutoCloseable {
    private static final Duration WAITS = Duration.ofSeconds(30);
    private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(12);

    private final StubWazzup wazzup;
    private final Supplier<List<Replica>> servers;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Written> acknowledged = new CopyOnWriteArrayList<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final List<Integer> refusals = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean closed;

    Provider(StubWazzup wazzup, Supplier<List<Replica>> servers) {
        this.wazzup = wazzup;
        this.servers = servers;
        wazzup.afterTaking(this::report);
    }

    void goWrong() {
        wazzup.usually(Provider::fault);
    }

    void behave() {
        wazzup.usually(Fault.None::new);
    }

    private static Fault fault() {
        int drawn = ThreadLocalRandom.current().nextInt(100);
        if (drawn < 2) {
            return Fault.Answer.error(500, "INTERNAL");
        }
        if (drawn < 4) {
            return new Fault.AnswerAfterTaking(502, "bad gateway");
        }
        if (drawn < 9) {
            return new Fault.SilenceAfterTaking(LONGER_THAN_ANYBODY_WAITS);
        }
        return drawn < 12
                ? new Fault.CloseAfterTaking()
                : drawn < 14 ? new Fault.CloseBeforeTaking() : new Fault.None();
    }

    /** Posts messages of customers until a server says that it has them. */
    void post(List<Written> messages) {
        post(WebhookBodies.messages(messages));
        acknowledged.addAll(messages);
    }

    /** Posts a body until a server says that it has it; every fifth time once more. */
    void post(String body) {
        while (!closed && attempt(body) != 200) {
            Rows.pause(Duration.ofMillis(100));
        }
        posted.add(body);
        if (chance(20)) {
            later(3_000, () -> attempt(body));
        }
    }

    /** Posts everything that was posted so far once more, in the same order. */
    void replay() {
        List.copyOf(posted).forEach(this::attempt);
    }

    /** The answer's status; 0 where there was none. */
    int attempt(String body) {
        List<Replica> open = servers.get();
        if (open.isEmpty()) {
            return 0;
        }
        Replica any = open.get(ThreadLocalRandom.current().nextInt(open.size()));
        try {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                            + any.port().orElse(1) + "/webhooks/wazzup/" + Premises.KEY))
                                    .timeout(WAITS)
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                refusals.add(status);
            }
            return status;
        } catch (IOException died) {
            return 0;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The statuses of what was taken, and now and then its echo. */
    private void report(Taken taken) {
        later(2_000, () -> post(WebhookBodies.status(taken, "delivered")));
        if (chance(30)) {
            later(3_000, () -> post(WebhookBodies.status(taken, "read")));
        }
        if (chance(25)) {
            later(1_000, () -> post(WebhookBodies.echo(taken)));
        }
    }

    private void later(int withinMillis, Runnable what) {
        underWay.incrementAndGet();
        Thread.startVirtualThread(() -> {
            try {
                Rows.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(withinMillis)));
                what.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    private static boolean chance(int percent) {
        return ThreadLocalRandom.current().nextInt(100) < percent;
    }

    /** Whether everything that was to be posted is. */
    boolean isQuiet() {
        return underWay.get() == 0;
    }

    /** The messages of customers that a server said it has, in order. */
    List<Written> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    /** Statuses other than 200, except that a dead server has none. */
    List<Integer> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}
