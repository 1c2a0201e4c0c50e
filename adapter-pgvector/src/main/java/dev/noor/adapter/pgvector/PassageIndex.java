package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.PassageRows.Stemmed;
import dev.noor.ports.knowledge.KnowledgeBase.Hit;
import dev.noor.ports.knowledge.PassageKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The passages of one tenant, scored by how much of a question they cover: half for the passage as a whole, half for
 * the nearest of its own questions, where words too many count against it as words too few do. Rare words weigh more.
 * An own question asked word for word scores 1. Immutable.
 */
final class PassageIndex {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.passage().id().value());
    private static final double WHOLE = 0.5;
    private static final double LIKELY = 0.55;
    private static final int SHORTEST_GUESSED = 4;

    private final List<Stemmed> passages;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Set<String>> letters = new HashMap<>();

    PassageIndex(List<Stemmed> passages) {
        this.passages = passages;
        passages.forEach(passage -> passage.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        frequency.keySet().stream().filter(PassageIndex::guessable).forEach(word -> letters.put(word, trigrams(word)));
    }

    /** The best passages for any one of the questions, each given by its stems. */
    List<Hit> search(List<Set<String>> questions, Set<PassageKind> kinds, int limit) {
        List<Map<String, Map<String, Double>>> asked = questions.stream()
                .filter(stems -> !stems.isEmpty())
                .map(this::alike)
                .toList();
        return passages.stream()
                .filter(passage -> kinds.contains(passage.passage().kind()))
                .flatMap(passage ->
                        asked.stream()
                                .mapToDouble(question -> score(question, passage))
                                .filter(score -> score > 0)
                                .max()
                                .stream()
                                .mapToObj(score -> new Hit(passage.passage(), Math.min(1, score))))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private double score(Map<String, Map<String, Double>> question, Stemmed passage) {
        double whole = coverage(question, passage.words());
        if (whole == 0) {
            return 0;
        }
        double nearest = 0;
        for (Set<String> own : passage.questions()) {
            nearest = Math.max(nearest, coverage(question, own) * precision(question, own));
        }
        return WHOLE * whole + (1 - WHOLE) * nearest;
    }

    /** The share of the question's weight that {@code words} hold. */
    private double coverage(Map<String, Map<String, Double>> question, Set<String> words) {
        double covered = 0;
        double total = 0;
        for (Map.Entry<String, Map<String, Double>> asked : question.entrySet()) {
            double best = 0;
            for (Map.Entry<String, Double> known : asked.getValue().entrySet()) {
                best = words.contains(known.getKey()) ? Math.max(best, known.getValue()) : best;
            }
            double weight = weight(asked);
            covered += weight * best;
            total += weight;
        }
        return total == 0 ? 0 : covered / total;
    }

    /** The share of the weight of {@code words} that the question holds. */
    private double precision(Map<String, Map<String, Double>> question, Set<String> words) {
        double shared = 0;
        double total = 0;
        for (String word : words) {
            double weight = weight(frequency.getOrDefault(word, 0));
            total += weight;
            shared += question.values().stream().anyMatch(known -> known.containsKey(word)) ? weight : 0;
        }
        return total == 0 ? 0 : shared / total;
    }

    private double weight(Map.Entry<String, Map<String, Double>> asked) {
        return weight(asked.getValue().keySet().stream()
                .mapToInt(known -> frequency.getOrDefault(known, 0))
                .max()
                .orElse(0));
    }

    private double weight(int frequency) {
        return Math.log(1 + (passages.size() - frequency + 0.5) / (frequency + 0.5)) + 0.1;
    }

    /** Each stem with those of the passages that it may stand for: itself, or if no passage has it, its likes. */
    private Map<String, Map<String, Double>> alike(Set<String> stems) {
        Map<String, Map<String, Double>> alike = new HashMap<>();
        for (String stem : stems) {
            alike.put(stem, frequency.containsKey(stem) || !guessable(stem) ? Map.of(stem, 1.0) : likes(stem));
        }
        return alike;
    }

    private Map<String, Double> likes(String stem) {
        Set<String> asked = trigrams(stem);
        Map<String, Double> likes = new HashMap<>();
        letters.forEach((word, known) -> {
            long shared = asked.stream().filter(known::contains).count();
            double likeness = 2.0 * shared / (asked.size() + known.size());
            if (likeness >= LIKELY) {
                likes.put(word, likeness);
            }
        });
        return likes;
    }

    private static boolean guessable(String word) {
        return word.length() >= SHORTEST_GUESSED && word.chars().noneMatch(Character::isDigit);
    }

    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        Set<String> trigrams = new HashSet<>();
        for (int start = 0; start + 3 <= padded.length(); start++) {
            trigrams.add(padded.substring(start, start + 3));
        }
        return Set.copyOf(trigrams);
    }
}
