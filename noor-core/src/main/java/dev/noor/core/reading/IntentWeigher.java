package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs everything that a text shows of its intent where rules look at one phrase at a time: it puts the likeliest
 * first and adds it where no rule saw it. What rules read stays, since a burst may want several things, but for what
 * contradicts the first. Without weights the rules have the last word.
 */
final class IntentWeigher {
    /** From here on the likeliest intent is believed where no rule saw it. */
    private static final double BELIEVED = 0.4;

    /** A customer turned away costs more than a stranger answered. */
    private static final double REFUSED = 0.5;

    private static final double REFUSED_WITH_GOODS = 0.8;

    /** What silences or hands over a customer is believed without a rule only when it is all but sure. */
    private static final double SURE = 0.8;

    /** Less than this contradicts what rules read from one word. */
    private static final double SOME = 0.07;

    private static final Set<Intent> GRAVE = EnumSet.of(Intent.OPT_OUT, Intent.HUMAN_HANDOFF, Intent.COMPLAINT);

    /** What a stranger's offer or another trade's goods leave of a reading. */
    private static final Set<Intent> BESIDE_OUT_OF_SCOPE = EnumSet.of(
            Intent.OUT_OF_SCOPE, Intent.GREET, Intent.THANKS, Intent.BYE, Intent.PROVIDE_CONTACT, Intent.OPT_OUT);

    private final IntentWeights weights;

    IntentWeigher(IntentWeights weights) {
        this.weights = weights;
    }

    /**
     * The intents, the likeliest first, then as rules ordered them.
     *
     * @param ruled what rules read, weightiest first
     * @param weak those of them that rest on so little that they need some likelihood to stay beside another
     * @param contradicted what cannot be meant unless a rule read it
     */
    List<Intent> weigh(Set<String> signs, List<Intent> ruled, Set<Intent> weak, Set<Intent> contradicted) {
        if (weights.signs().isEmpty() || signs.isEmpty()) {
            return ruled;
        }
        Map<Intent, Double> likely = likelihoods(signs);
        contradicted.stream().filter(intent -> !ruled.contains(intent)).forEach(likely::remove);
        if (!ruled.contains(Intent.OUT_OF_SCOPE) && !isStrange(signs, likelihood(Intent.OUT_OF_SCOPE, likely))
                || likelihood(Intent.OUT_OF_SCOPE, likely) < REFUSED) {
            likely.remove(Intent.OUT_OF_SCOPE);
        }
        Intent first = likeliest(likely);
        boolean agreed = ruled.contains(first);
        double needed = GRAVE.contains(first) ? SURE : BELIEVED;
        List<Intent> borneOut = ruled.stream()
                .filter(intent -> !weak.contains(intent)
                        || likelihood(first, likely) < BELIEVED
                        || likelihood(intent, likely) >= SOME)
                .toList();
        if (!agreed && likelihood(first, likely) < needed) {
            return borneOut;
        }
        List<Intent> intents = new ArrayList<>();
        intents.add(first);
        for (Intent other : borneOut) {
            boolean beside =
                    first == Intent.OUT_OF_SCOPE ? BESIDE_OUT_OF_SCOPE.contains(other) : other != Intent.OUT_OF_SCOPE;
            if (other != first && beside) {
                intents.add(other);
            }
        }
        return List.copyOf(intents);
    }

    /** Who names a model or goods of the trade, asks for a property of goods or deals in them, is hardly a stranger. */
    private static boolean isStrange(Set<String> signs, double likelihood) {
        boolean ofTheTrade =
                signs.contains(Signs.MODEL) || signs.contains(Signs.DEALER) || signs.contains(Signs.ATTRIBUTE);
        return !ofTheTrade && likelihood >= (signs.contains(Signs.ITEM) ? REFUSED_WITH_GOODS : REFUSED);
    }

    /** The share of each intent, from 0 to 1; together they are less than 1, since a text may want nothing. */
    private Map<Intent, Double> likelihoods(Set<String> signs) {
        Map<Intent, Double> sums = new EnumMap<>(Intent.class);
        for (Intent intent : Intent.values()) {
            sums.put(intent, 0.0);
        }
        add("", sums);
        signs.forEach(sign -> add(sign, sums));
        // beside the intents there is nothing at all, for which nothing counts
        double most = Math.max(0, Collections.max(sums.values()));
        sums.replaceAll((intent, sum) -> Math.exp(sum - most));
        double all = Math.exp(-most)
                + sums.values().stream().mapToDouble(Double::doubleValue).sum();
        sums.replaceAll((intent, sum) -> sum / all);
        return sums;
    }

    private void add(String sign, Map<Intent, Double> sums) {
        Map<Intent, Double> told = weights.signs().get(sign);
        if (told != null) {
            told.forEach((intent, weight) -> sums.merge(intent, weight, Double::sum));
        }
    }

    private static Intent likeliest(Map<Intent, Double> likely) {
        Optional<Map.Entry<Intent, Double>> most = likely.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.orElseThrow().getKey();
    }

    private static double likelihood(Intent intent, Map<Intent, Double> likely) {
        return likely.getOrDefault(intent, 0.0);
    }
}
