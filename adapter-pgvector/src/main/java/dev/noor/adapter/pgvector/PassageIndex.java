package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.PassageRows.Stemmed;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.Findings.Found;
import dev.noor.ports.knowledge.Findings.Line;
import dev.noor.ports.knowledge.PassageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stems of one tenant's passages, line by line, and which of them are spelt alike. Immutable. */
final class PassageIndex {
    private static final double LIKELY = 0.6;
    private static final int SHORTEST_GUESSED = 5;

    private final List<Stemmed> passages;
    private final Map<String, Set<String>> letters = new HashMap<>();

    PassageIndex(List<Stemmed> passages) {
        this.passages = passages;
        for (Stemmed passage : passages) {
            for (Stemmed.Line line : passage.lines()) {
                line.stems().forEach(stem -> letters.computeIfAbsent(stem, PassageIndex::trigrams));
            }
        }
    }

    /** A way of a term by its stems: all of them must stand in a line. */
    record Way(int term, Set<String> stems, double likeness) {}

    /** What the passages of the kinds hold of terms, of which there are {@code count}. */
    Findings search(List<Way> ways, int count, Set<PassageKind> kinds) {
        Map<String, List<Way>> byStem = new HashMap<>();
        ways.stream()
                .flatMap(this::spelt)
                .forEach(way -> byStem.computeIfAbsent(way.stems().iterator().next(), stem -> new ArrayList<>())
                        .add(way));
        List<Found> found = new ArrayList<>();
        int all = 0;
        for (Stemmed passage : passages) {
            if (kinds.contains(passage.passage().kind())) {
                all++;
                List<Line> lines = passage.lines().stream()
                        .flatMap(line -> line(line, byStem, count).stream())
                        .toList();
                if (!lines.isEmpty()) {
                    found.add(new Found(passage.passage(), lines));
                }
            }
        }
        return new Findings(all, found);
    }

    private static Optional<Line> line(Stemmed.Line line, Map<String, List<Way>> byStem, int count) {
        double[] held = new double[count];
        Set<String> told = new HashSet<>();
        for (String stem : line.stems()) {
            for (Way way : byStem.getOrDefault(stem, List.of())) {
                if (line.stems().containsAll(way.stems())) {
                    held[way.term()] = Math.max(held[way.term()], way.likeness());
                    told.addAll(way.stems());
                }
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Double> shares = new ArrayList<>(count);
        for (double share : held) {
            shares.add(share);
        }
        return Optional.of(new Line(
                line.part(), shares, (double) told.size() / line.stems().size()));
    }

    /** A way as it stands; a single word that no passage has may be a slip of those that it is spelt like. */
    private Stream<Way> spelt(Way way) {
        if (way.stems().isEmpty()) {
            return Stream.empty();
        }
        String stem = way.stems().iterator().next();
        boolean slip = way.stems().size() == 1 && way.likeness() == 1 && !letters.containsKey(stem) && guessable(stem);
        return slip ? likes(way, stem) : Stream.of(way);
    }

    private Stream<Way> likes(Way way, String stem) {
        Set<String> asked = trigrams(stem);
        return letters.entrySet().stream()
                .filter(known -> guessable(known.getKey()))
                .map(known -> {
                    long shared =
                            asked.stream().filter(known.getValue()::contains).count();
                    double likeness =
                            2.0 * shared / (asked.size() + known.getValue().size());
                    return likeness >= LIKELY ? new Way(way.term(), Set.of(known.getKey()), likeness) : null;
                })
                .filter(Objects::nonNull);
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
