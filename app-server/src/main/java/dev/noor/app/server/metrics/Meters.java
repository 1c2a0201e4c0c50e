package dev.noor.app.server.metrics;

import dev.noor.ports.model.ModelCallWatch;
import dev.noor.ports.pipeline.Backlog.Counts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What is measured, under names that never hold anything of a customer. Thread-safe. */
@Singleton
public final class Meters {
    private static final List<String> OUTGOING = List.of("pending", "sending", "unknown", "failed", "dead", "held");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<Counts> backlog = new AtomicReference<>(new Counts(0, 0, Map.of()));
    private final ModelMeters models = new ModelMeters(registry);
    private final Timer accept = timer("noor.accept", "A post of a channel until all of it is stored");
    private final Timer turn = timer("noor.turn", "A leased conversation until its turn is over");
    private final Timer send = timer("noor.send", "A message until its channel has answered and that is stored");

    @Inject
    public Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("noor.turns.due", backlog, counts -> counts.get().due())
                .description("Conversations that want a turn and that nobody has")
                .register(registry);
        Gauge.builder("noor.turns.leased", backlog, counts -> counts.get().leased())
                .description("Conversations whose turn is under way")
                .register(registry);
        for (String state : OUTGOING) {
            Gauge.builder(
                            "noor.outgoing",
                            backlog,
                            counts -> counts.get().outgoing().getOrDefault(state, 0L))
                    .tag("state", state)
                    .description("Messages that are on their way or in trouble")
                    .register(registry);
        }
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20))
                .register(registry);
    }

    /** Stores a post, and measures how long it takes. */
    public void accept(Runnable work) {
        accept.record(work);
    }

    /** Takes a turn, and measures how long it takes. */
    public void turn(Runnable work) {
        turn.record(work);
    }

    /** Sends a message, and measures how long it takes. */
    public void send(Runnable work) {
        send.record(work);
    }

    /** What hears of the calls of models. */
    public ModelCallWatch models() {
        return models;
    }

    /** Somebody was stopped by a limit of this name. */
    public void limited(String limit) {
        registry.counter("noor.rate.limited", "limit", limit).increment();
    }

    /** Everything as Prometheus reads it, with what waits as it was counted just now. */
    public String scrape(Counts now) {
        backlog.set(now);
        return registry.scrape();
    }
}
