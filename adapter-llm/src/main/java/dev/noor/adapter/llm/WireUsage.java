package dev.noor.adapter.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.model.ModelUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads what providers say that a call used. */
final class WireUsage {
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);
    /** A day of sound; more than that is no count of seconds. */
    private static final int MOST_SECONDS = 86_400;

    private WireUsage() {}

    static ModelUsage ofChat(JsonNode usage) {
        return new ModelUsage(
                count(usage.path("prompt_tokens")),
                count(usage.path("prompt_tokens_details").path("cached_tokens")),
                count(usage.path("completion_tokens")),
                count(usage.path("completion_tokens_details").path("reasoning_tokens")),
                cost(usage));
    }

    /** Transcriptions count tokens under other names than chats do. */
    static ModelUsage ofSound(JsonNode usage) {
        return new ModelUsage(count(usage.path("input_tokens")), 0, count(usage.path("output_tokens")), 0, cost(usage));
    }

    /** Seconds of sound, begun ones whole. */
    static Optional<Integer> seconds(JsonNode usage) {
        return Optional.of(usage.path("seconds"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .filter(seconds -> seconds >= 0 && seconds <= MOST_SECONDS)
                .map(seconds -> (int) Math.ceil(seconds));
    }

    private static Optional<Long> cost(JsonNode usage) {
        return Optional.of(usage.path("cost"))
                .filter(JsonNode::isNumber)
                .map(cost -> Math.max(
                        0,
                        cost.decimalValue()
                                .multiply(MICROS)
                                .setScale(0, RoundingMode.CEILING)
                                .longValue()));
    }

    private static long count(JsonNode number) {
        return Math.max(0, number.asLong(0));
    }
}
