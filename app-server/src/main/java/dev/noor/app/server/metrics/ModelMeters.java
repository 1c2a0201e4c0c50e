package dev.noor.app.server.metrics;

import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCallWatch;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What calls of models take and use, by role, model and outcome. A provider names the model that answered, so only the
 * first {@value #MODELS} names are told apart. Thread-safe.
 */
final class ModelMeters implements ModelCallWatch {
    static final int MODELS = 20;

    private static final double MICROS = 1_000_000;
    private static final String OTHER = "other";
    private static final Set<String> OUTCOMES = Stream.concat(
                    Stream.of("ok"), Arrays.stream(ModelFault.values()).map(ModelFault::code))
            .collect(Collectors.toUnmodifiableSet());

    private final MeterRegistry registry;
    private final Set<String> models = ConcurrentHashMap.newKeySet();

    ModelMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void called(ModelCall call) {
        String model = model(call.model());
        Timer.builder("noor.model.call")
                .description("A call of a model until it answered or failed")
                .tags(
                        "role",
                        call.role().wire(),
                        "model",
                        model,
                        "outcome",
                        OUTCOMES.contains(call.outcome()) ? call.outcome() : OTHER)
                .serviceLevelObjectives(
                        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9))
                .register(registry)
                .record(call.took());
        Tags whose = Tags.of("role", call.role().wire(), "model", model);
        ModelUsage usage = call.usage();
        tokens(whose.and("kind", "input"), usage.inputTokens() - usage.cachedTokens());
        tokens(whose.and("kind", "cached"), usage.cachedTokens());
        tokens(whose.and("kind", "output"), usage.outputTokens());
        usage.costMicros()
                .ifPresent(
                        micros -> registry.counter("noor.model.cost.usd", whose).increment(micros / MICROS));
    }

    private void tokens(Tags tags, long tokens) {
        if (tokens > 0) {
            registry.counter("noor.model.tokens", tags).increment((double) tokens);
        }
    }

    /** Where nobody answered there is none. */
    private String model(String name) {
        if (name.isEmpty()) {
            return "none";
        }
        if (models.contains(name)) {
            return name;
        }
        synchronized (models) {
            return models.size() < MODELS && models.add(name) ? name : models.contains(name) ? name : OTHER;
        }
    }
}
