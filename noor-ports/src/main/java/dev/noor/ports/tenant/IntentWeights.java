package dev.noor.ports.tenant;

import dev.noor.ports.reading.Intent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each sign of a text speaks for or against an intent, as learnt from labelled messages: the natural logarithm
 * of odds, so weights of several signs add up.
 *
 * @param signs what a reader may see in a text, each with the intents that it tells of
 */
public record IntentWeights(Map<String, Map<Intent, Double>> signs) {
    /** Nothing was learnt. */
    public static final IntentWeights NONE = new IntentWeights(Map.of());

    public IntentWeights {
        Map<String, Map<Intent, Double>> copy = new HashMap<>();
        signs.forEach((sign, weights) -> copy.put(sign, Collections.unmodifiableMap(new EnumMap<>(weights))));
        signs = Collections.unmodifiableMap(copy);
    }

    /** Both, where {@code other} has the word on a sign that both know. */
    public IntentWeights plus(IntentWeights other) {
        if (signs.isEmpty() || other.signs.isEmpty()) {
            return signs.isEmpty() ? other : this;
        }
        Map<String, Map<Intent, Double>> both = new HashMap<>(signs);
        both.putAll(other.signs);
        return new IntentWeights(both);
    }
}
