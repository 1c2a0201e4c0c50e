package dev.noor.adapter.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words that a set of documents is written in, with the number of documents each stands in. Immutable. */
final class Vocabulary {
    /** Below this, two words are taken for different ones: it joins the endings of a word, not its neighbours. */
    private static final double ALIKE = 0.6;

    private final Map<String, Integer> documents = new HashMap<>();
    private final int count;

    Vocabulary(Collection<? extends Collection<String>> documentWords) {
        this.count = documentWords.size();
        documentWords.forEach(
                words -> words.stream().distinct().forEach(word -> documents.merge(word, 1, Integer::sum)));
    }

    /** The words of the vocabulary that {@code word} may stand for, each with its likeness of at most 1. */
    Map<String, Double> alike(String word) {
        if (documents.containsKey(word)) {
            return Map.of(word, 1.0);
        }
        Map<String, Double> alike = new HashMap<>();
        for (String known : documents.keySet()) {
            double likeness = Words.likeness(word, known);
            if (likeness >= ALIKE) {
                alike.put(known, likeness);
            }
        }
        return alike;
    }

    /** How much a word tells: the rarer, the more; always above 0. */
    double weight(String word) {
        return Math.log(1 + (count + 1.0) / (1 + documents.getOrDefault(word, 0)));
    }
}
