package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns how much each sign tells of an intent: multinomial logistic regression by stochastic gradient descent with a
 * step for each weight (AdaGrad) and a pull towards nothing. The order is drawn from a fixed seed, so that the same
 * texts give the same weights.
 */
final class IntentTraining {
    /**
     * A text to learn from.
     *
     * @param intent the main one; empty where a text wants nothing
     * @param weight how much it counts; several wordings of one example share what one text counts
     */
    record Example(Optional<Intent> intent, Set<String> signs, double weight) {}

    private static final int ROUNDS = 12;
    private static final int SEED = 7;
    private static final int FEWEST_TEXTS = 2;
    private static final double STEP = 0.3;
    private static final double PULL = 0.00003;
    private static final double SHRINKING = 0.05;
    private static final double LEAST = 0.1;
    private static final int INTENTS = Intent.values().length;

    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<String, double[]> squares = new HashMap<>();
    private final List<Example> examples;

    IntentTraining(List<Example> examples) {
        this.examples = examples;
        Map<String, Integer> texts = new HashMap<>();
        examples.forEach(example -> example.signs().forEach(sign -> texts.merge(sign, 1, Integer::sum)));
        texts.forEach((sign, count) -> {
            if (count >= FEWEST_TEXTS) {
                know(sign);
            }
        });
        know("");
    }

    private void know(String sign) {
        weights.put(sign, new double[INTENTS]);
        squares.put(sign, new double[INTENTS]);
    }

    IntentWeights learn() {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            weights.values().forEach(IntentTraining::shrink);
        }
        return worthKeeping();
    }

    /** Takes a little off every weight after each round, so that those which few texts ask for vanish. */
    private static void shrink(double[] weight) {
        for (int i = 0; i < INTENTS; i++) {
            weight[i] = Math.signum(weight[i]) * Math.max(0, Math.abs(weight[i]) - SHRINKING);
        }
    }

    private void learn(Example example) {
        double[] wrong = likelihoods(example.signs());
        example.intent().ifPresent(intent -> wrong[intent.ordinal()] -= 1);
        for (int i = 0; i < INTENTS; i++) {
            wrong[i] *= example.weight();
        }
        move("", wrong);
        example.signs().forEach(sign -> move(sign, wrong));
    }

    private void move(String sign, double[] wrong) {
        double[] weight = weights.get(sign);
        double[] square = squares.get(sign);
        if (weight == null || square == null) {
            return;
        }
        double strength = strength(sign);
        for (int i = 0; i < INTENTS; i++) {
            double slope = wrong[i] * strength + PULL * weight[i];
            square[i] += slope * slope;
            weight[i] -= STEP * slope / Math.sqrt(0.001 + square[i]);
        }
    }

    private double[] likelihoods(Set<String> signs) {
        double[] sums = new double[INTENTS];
        add("", sums);
        signs.forEach(sign -> add(sign, sums));
        // beside the intents there is nothing at all, for which nothing counts
        double most = Math.max(0, Arrays.stream(sums).max().orElse(0));
        double all = Math.exp(-most);
        for (int i = 0; i < INTENTS; i++) {
            sums[i] = Math.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < INTENTS; i++) {
            sums[i] /= all;
        }
        return sums;
    }

    private void add(String sign, double[] sums) {
        double[] weight = weights.get(sign);
        if (weight != null) {
            double strength = strength(sign);
            for (int i = 0; i < INTENTS; i++) {
                sums[i] += strength * weight[i];
            }
        }
    }

    /** Whole words and rules tell more each than one of the many parts of words. */
    private static double strength(String sign) {
        boolean kind = sign.startsWith("operator:")
                || sign.startsWith("marker:")
                || sign.startsWith("has:")
                || sign.startsWith("length:");
        return sign.endsWith("*") ? 0.4 : kind || sign.startsWith("~") ? 0.5 : 1;
    }

    /** Small weights tell nothing that a person could check, and little to a reader. */
    private IntentWeights worthKeeping() {
        Map<String, Map<Intent, Double>> kept = new TreeMap<>();
        weights.forEach((sign, weight) -> {
            Map<Intent, Double> told = new EnumMap<>(Intent.class);
            for (Intent intent : Intent.values()) {
                double share = weight[intent.ordinal()] * strength(sign);
                if (Math.abs(share) >= LEAST) {
                    told.put(intent, Double.valueOf(String.format(Locale.ROOT, "%.2f", share)));
                }
            }
            if (!told.isEmpty()) {
                kept.put(sign, told);
            }
        });
        return new IntentWeights(kept);
    }
}
