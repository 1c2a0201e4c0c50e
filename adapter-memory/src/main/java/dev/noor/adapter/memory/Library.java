package dev.noor.adapter.memory;

import dev.noor.ports.knowledge.KnowledgeBase.Hit;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of one tenant at one moment. Immutable. */
final class Library {
    /** How much of a score is the passage as a whole; the rest is the likeness to one question it answers. */
    private static final double WHOLE = 0.75;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.passage().id().value());

    private final List<Card> cards;
    private final Vocabulary vocabulary;

    Library(List<Passage> passages) {
        if (passages.stream().map(Passage::id).distinct().count() < passages.size()) {
            throw new IllegalArgumentException("two passages have the same id");
        }
        this.cards = passages.stream().map(Card::of).toList();
        this.vocabulary = new Vocabulary(cards.stream().map(Card::words).toList());
    }

    List<Hit> search(KnowledgeQuery query) {
        Question asked = question(Words.of(query.text()));
        Question glossed = question(query.gloss().stream()
                .flatMap(words -> Words.of(words).stream())
                .toList());
        return cards.stream()
                .filter(card -> query.kinds().contains(card.passage().kind()))
                .map(card -> new Scored(card.passage(), Math.max(asked.score(card), glossed.score(card))))
                .filter(scored -> scored.score() > 0)
                .map(scored -> new Hit(scored.passage(), Math.min(1, scored.score())))
                .sorted(BEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private Question question(List<String> words) {
        Map<String, Map<String, Double>> alike = new HashMap<>();
        words.forEach(word -> alike.computeIfAbsent(word, vocabulary::alike));
        return new Question(alike);
    }

    /** The words of a question, each with the words of the vocabulary it may stand for. */
    private final class Question {
        private final Map<String, Map<String, Double>> alike;
        private final double total;

        Question(Map<String, Map<String, Double>> alike) {
            this.alike = alike;
            this.total = alike.keySet().stream().mapToDouble(vocabulary::weight).sum();
        }

        double score(Card card) {
            double whole = coverage(card.words());
            if (whole == 0) {
                return 0;
            }
            double nearest = card.questions().stream()
                    .mapToDouble(question -> coverage(question) * precision(question))
                    .max()
                    .orElse(0);
            return WHOLE * whole + (1 - WHOLE) * nearest;
        }

        /** The share of this question that {@code words} cover. */
        private double coverage(Set<String> words) {
            double covered = 0;
            for (Map.Entry<String, Map<String, Double>> word : alike.entrySet()) {
                covered += vocabulary.weight(word.getKey()) * best(word.getValue(), words);
            }
            return total == 0 ? 0 : covered / total;
        }

        /** The share of {@code words} that this question covers. */
        private double precision(Set<String> words) {
            long shared = words.stream()
                    .filter(word -> alike.values().stream().anyMatch(like -> like.containsKey(word)))
                    .count();
            return words.isEmpty() ? 0 : (double) shared / words.size();
        }

        private static double best(Map<String, Double> alternatives, Set<String> words) {
            double best = 0;
            for (Map.Entry<String, Double> alternative : alternatives.entrySet()) {
                if (words.contains(alternative.getKey())) {
                    best = Math.max(best, alternative.getValue());
                }
            }
            return best;
        }
    }

    /** A passage as it is searched: all its words, and those of its title and of each question alone. */
    private record Card(Passage passage, Set<String> words, List<Set<String>> questions) {
        static Card of(Passage passage) {
            List<Set<String>> questions = Stream.concat(Stream.of(passage.title()), passage.questions().stream())
                    .map(Card::distinct)
                    .toList();
            Set<String> words = Stream.concat(
                            questions.stream(),
                            passage.text().texts().values().stream().map(Card::distinct))
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());
            return new Card(passage, words, questions);
        }

        private static Set<String> distinct(String text) {
            return Set.copyOf(Words.of(text));
        }
    }

    private record Scored(Passage passage, double score) {}
}
