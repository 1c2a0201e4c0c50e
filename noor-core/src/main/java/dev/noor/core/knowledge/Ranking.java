package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Question.Asked;
import dev.noor.core.knowledge.Question.Sort;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.Findings.Found;
import dev.noor.ports.knowledge.Findings.Line;
import dev.noor.ports.knowledge.Findings.Part;
import dev.noor.ports.knowledge.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders what was found for a question by how much of it each passage answers. */
final class Ranking {
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.passage().id().value());
    private static final double NOT_FOUND_THING = 0.5;
    private static final double FOUND_WORD = 1.8;
    private static final double WORDS_IN_TEXT = 0.75;
    private static final double IN_TEXT = 0.5;
    private static final double AGAIN_IN_TEXT = 0.1;
    private static final double MOST_IN_TEXT = 0.7;
    private static final double THERE = 0.35;
    private static final double BROADER = 0.5;
    private static final double LITERAL = 0.6;
    private static final double LEAST_RARITY = 0.15;
    private static final double BEARING = 0.7;

    /** What counts is how much nearer a passage is than the others: cosines differ from question to question. */
    private static final double NEARNESS = 1;

    /** What the words of a question count that also names what no passage is about. */
    private static final double BESIDE_THE_POINT = 0.7;

    private final Function<Passage, PassageTopics> topics;
    private final List<Asked> asked;
    private final double[] weights;
    private final double total;
    private final Set<String> wanted;
    private final List<Held> passages;
    private final Bearing bearing;
    private final Map<String, Double> nearness;
    private final double usual;

    /**
     * @param names the topics of {@link Leanings}
     * @param nearness how near the question comes to passages, by their ids, as cosines; may be empty
     */
    Ranking(
            Question question,
            Findings findings,
            Function<Passage, PassageTopics> topics,
            List<String> names,
            Map<String, Double> nearness) {
        this.nearness = nearness;
        this.usual =
                nearness.values().stream().mapToDouble(near -> near).average().orElse(0);
        this.topics = topics;
        this.asked = question.asked();
        this.wanted = asked.stream()
                .flatMap(one -> Stream.concat(one.topics().stream(), one.broader().stream()))
                .collect(Collectors.toUnmodifiableSet());
        this.passages = findings.found().stream().map(this::held).toList();
        this.bearing = new Bearing(
                question.leaning(), names, passages.stream().map(Held::about).toList());
        this.weights = new double[asked.size()];
        double sum = 0;
        for (int term = 0; term < weights.length; term++) {
            weights[term] = weight(asked.get(term), rarity(term, findings.passages()));
            sum += weights[term];
        }
        this.total = sum;
    }

    /** A passage and how surely it holds each term. */
    private record Held(Found found, double[] terms, PassageTopics about) {}

    /**
     * A passage with its place in the order.
     *
     * @param covered the share of the question's weight that it holds, 0 to 1
     * @param about how far it is about the topics that the question leans to
     * @param nearer how much nearer its vector is than those of the others, as cosines; 0 where none has one
     * @param held how surely it holds each term
     */
    record Ranked(Passage passage, double score, double covered, double about, double nearer, double[] held) {}

    /** Whether the passages have vectors to compare the question with. */
    boolean hasVectors() {
        return !nearness.isEmpty();
    }

    /** How far the passages bear on what is asked. */
    Bearing bearing() {
        return bearing;
    }

    /** Whether the question names a topic that no passage is about. */
    boolean namesUnknown() {
        for (int term = 0; term < weights.length; term++) {
            int one = term;
            boolean topic = asked.get(term).sort() == Sort.TOPIC
                    && asked.get(term).weight() == 1
                    && !asked.get(term).broader().contains(QuestionReader.WAY_OF_ASKING);
            if (topic && passages.stream().noneMatch(held -> held.terms()[one] >= THERE)) {
                return true;
            }
        }
        return false;
    }

    List<Ranked> ranked() {
        List<Ranked> ranked = new ArrayList<>();
        double spoken = namesUnknown() ? BESIDE_THE_POINT : 1;
        for (Held held : passages) {
            double covered = share(held.terms());
            double near = 0;
            double dense = 0;
            for (Line line : held.found().lines()) {
                double own = share(line);
                if (line.part() == Part.TEXT) {
                    dense = Math.max(dense, own);
                } else {
                    near = Math.max(near, own * Math.sqrt(line.share()));
                }
            }
            double nearer = nearer(held);
            ranked.add(new Ranked(
                    held.found().passage(),
                    spoken
                                    * (0.7 * covered
                                            + 0.12 * near
                                            + 0.08 * dense
                                            + 0.1 * held.about().focus(wanted))
                            + BEARING * bearing.of(held.about())
                            + NEARNESS * nearer,
                    covered,
                    bearing.alone(held.about()),
                    nearer,
                    held.terms()));
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private double nearer(Held held) {
        return nearness.getOrDefault(held.found().passage().id().value(), usual) - usual;
    }

    /** How much each term of the question tells. */
    double[] weights() {
        return weights.clone();
    }

    private static double weight(Asked asked, double rarity) {
        return asked.weight()
                * switch (asked.sort()) {
                    case TOPIC -> (1 + rarity) / 2;
                    case THING -> rarity == 1 ? NOT_FOUND_THING : rarity;
                    case WORD -> rarity == 1 ? 1 : FOUND_WORD * rarity;
                };
    }

    private Held held(Found found) {
        double[] terms = new double[asked.size()];
        PassageTopics about = topics.apply(found.passage());
        for (int term = 0; term < terms.length; term++) {
            double heading = 0;
            double text = 0;
            int lines = 0;
            for (Line line : found.lines()) {
                double held = line.held().get(term);
                if (line.part() == Part.TEXT) {
                    lines += held > 0 ? 1 : 0;
                    text = Math.max(text, held);
                } else {
                    heading = Math.max(heading, held);
                }
            }
            double inText = asked.get(term).sort() == Sort.TOPIC
                    ? text * Math.min(MOST_IN_TEXT, IN_TEXT + AGAIN_IN_TEXT * (lines - 1))
                    : text * WORDS_IN_TEXT;
            double words = Math.min(1, Math.max(heading, inText) + (heading > 0 ? 0.1 * inText : 0));
            double topic = 0;
            for (String id : asked.get(term).topics()) {
                topic = Math.max(topic, about.share(id));
            }
            for (String id : asked.get(term).broader()) {
                topic = Math.max(topic, BROADER * about.share(id));
            }
            terms[term] = asked.get(term).sort() == Sort.TOPIC ? Math.max(topic, LITERAL * words) : words;
        }
        return new Held(found, terms, about);
    }

    private double share(double[] held) {
        double covered = 0;
        for (int term = 0; term < weights.length; term++) {
            covered += weights[term] * held[term];
        }
        return total == 0 ? 0 : covered / total;
    }

    private double share(Line line) {
        double covered = 0;
        for (int term = 0; term < weights.length; term++) {
            covered += weights[term] * line.held().get(term);
        }
        return total == 0 ? 0 : covered / total;
    }

    /** 1 for what no passage holds, little for what nearly all do. */
    private double rarity(int term, int count) {
        double holding = passages.stream()
                .mapToDouble(held -> held.terms()[term] * held.terms()[term])
                .sum();
        double rarity = Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
        return Math.max(LEAST_RARITY, rarity / Math.log(1 + (count + 0.5) / 0.5));
    }
}
