package dev.noor.adapter.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a set of documents is written in: how many documents each stands in, and which are spelt alike.
 * Immutable.
 */
final class Vocabulary {
    /** Below this, two words are taken for different ones: it joins the endings of a word, not its neighbours. */
    private static final double ALIKE = 0.6;

    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, List<Spelling>> byTrigram = new HashMap<>();
    private final int count;

    Vocabulary(Collection<? extends Collection<String>> documentWords) {
        this.count = documentWords.size();
        documentWords.forEach(
                words -> words.stream().distinct().forEach(word -> documents.merge(word, 1, Integer::sum)));
        documents.keySet().forEach(this::index);
    }

    private void index(String word) {
        Set<String> trigrams = Words.trigrams(word);
        Spelling spelling = new Spelling(word, trigrams.size());
        trigrams.forEach(trigram ->
                byTrigram.computeIfAbsent(trigram, first -> new ArrayList<>()).add(spelling));
    }

    /**
     * The words of the vocabulary that {@code word} may stand for, each with its likeness: 1 for the same, else the
     * share of common trigrams. Numbers and short words stand for themselves only.
     */
    Map<String, Double> alike(String word) {
        if (documents.containsKey(word)) {
            return Map.of(word, 1.0);
        }
        Set<String> trigrams = Words.trigrams(word);
        Map<Spelling, Integer> shared = new HashMap<>();
        for (String trigram : trigrams) {
            byTrigram.getOrDefault(trigram, List.of()).forEach(spelling -> shared.merge(spelling, 1, Integer::sum));
        }
        Map<String, Double> alike = new HashMap<>();
        shared.forEach((spelling, common) -> {
            double likeness = 2.0 * common / (spelling.trigrams() + trigrams.size());
            if (likeness >= ALIKE) {
                alike.put(spelling.word(), likeness);
            }
        });
        return alike;
    }

    /** How much a word tells: the rarer, the more; always above 0. */
    double weight(String word) {
        return Math.log(1 + (count + 1.0) / (1 + documents.getOrDefault(word, 0)));
    }

    private record Spelling(String word, int trigrams) {}
}
