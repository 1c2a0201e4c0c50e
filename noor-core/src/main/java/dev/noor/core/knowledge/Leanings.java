package dev.noor.core.knowledge;

import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a text leans to each topic: the cosine between its signs and the mean of the questions that the lexicon has
 * for the topic, where rare signs count most. Compiled once from a lexicon, then thread-safe.
 */
final class Leanings {
    /** The smaller, the more the likeliest topic counts beside others. */
    private static final double EVENNESS = 0.06;

    /** A question that leans less far to any topic is not taken to ask about one for sure. */
    private static final double CLEAR = 0.3;

    private static final int TELLING_WORDS = 15;

    private final List<String> topics;
    private final Map<String, Sign> signs = new HashMap<>();
    private final List<List<String>> words = new ArrayList<>();
    private final int questions;

    /** A sign with the topics whose questions have it, and how much it tells for each. */
    private record Sign(double rarity, int[] topics, float[] weights) {}

    Leanings(Lexicon lexicon, Marking marking, EmptyWords emptyWords) {
        Map<String, List<Map<String, Double>>> byTopic = lexicon.entries().parallelStream()
                .filter(entry -> entry.kind() == Kind.QUESTION)
                .collect(Collectors.groupingBy(
                        Lexicon.Entry::id,
                        TreeMap::new,
                        Collectors.flatMapping(
                                entry -> entry.forms().stream().map(form -> Signs.of(marking.mark(form.text()))),
                                Collectors.toList())));
        this.topics = List.copyOf(byTopic.keySet());
        this.questions = byTopic.values().stream().mapToInt(List::size).sum();
        Map<String, Integer> holding = new HashMap<>();
        byTopic.values()
                .forEach(own -> own.forEach(
                        question -> question.keySet().forEach(sign -> holding.merge(sign, 1, Integer::sum))));
        Map<String, String> spelled = spelled(lexicon, emptyWords);
        Map<String, Map<Integer, Double>> means = new HashMap<>();
        byTopic.forEach((topic, own) -> {
            int number = words.size();
            Map<String, Double> mean = mean(own, holding);
            mean.forEach((sign, weight) ->
                    means.computeIfAbsent(sign, unseen -> new TreeMap<>()).put(number, weight));
            words.add(words(mean, spelled));
        });
        means.forEach((sign, weights) -> signs.put(sign, sign(rarity(sign, holding), weights)));
    }

    /** For each sign of an English word of the questions, the word. */
    private static Map<String, String> spelled(Lexicon lexicon, EmptyWords emptyWords) {
        Map<String, String> spelled = new HashMap<>();
        lexicon.entries().stream()
                .filter(entry -> entry.kind() == Kind.QUESTION)
                .flatMap(entry -> entry.forms().stream())
                .filter(form -> form.script() == Script.ENGLISH)
                .flatMap(form -> QuestionWords.of(form.text()).stream())
                .filter(word -> !word.isEmpty() && emptyWords.tells(word))
                .forEach(word -> spelled.merge(
                        Signs.ofEnglish(word), word, (one, other) -> one.length() <= other.length() ? one : other));
        return spelled;
    }

    private static List<String> words(Map<String, Double> mean, Map<String, String> spelled) {
        return mean.entrySet().stream()
                .filter(sign -> spelled.containsKey(sign.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING_WORDS)
                .map(sign -> String.valueOf(spelled.get(sign.getKey())))
                .toList();
    }

    /** The English words that tell a topic best. */
    List<String> words(int topic) {
        return words.get(topic);
    }

    private static Sign sign(double rarity, Map<Integer, Double> weights) {
        int[] topics = new int[weights.size()];
        float[] own = new float[weights.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
            topics[at] = weight.getKey();
            own[at++] = weight.getValue().floatValue();
        }
        return new Sign(rarity, topics, own);
    }

    /** The mean direction of questions, of length 1. */
    private Map<String, Double> mean(List<Map<String, Double>> own, Map<String, Integer> holding) {
        Map<String, Double> mean = new HashMap<>();
        for (Map<String, Double> question : own) {
            Map<String, Double> weighed = new HashMap<>();
            question.forEach((sign, weight) -> weighed.put(sign, weight * rarity(sign, holding)));
            double length = length(weighed);
            weighed.forEach((sign, weight) -> mean.merge(sign, weight / length, Double::sum));
        }
        double length = length(mean);
        mean.replaceAll((sign, weight) -> weight / length);
        return mean;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private double rarity(String sign, Map<String, Integer> holding) {
        return Math.log(1 + questions / (holding.getOrDefault(sign, 0) + 1.0));
    }

    /** The topics in the order of the numbers that stand for them. */
    List<String> topics() {
        return topics;
    }

    /**
     * What a question with these signs asks about: a share for each topic. They sum up to 1, or to less where the
     * question is like none.
     */
    double[] shares(Map<String, Double> question) {
        double[] shares = of(question);
        double most = 0;
        for (double leaning : shares) {
            most = Math.max(most, leaning);
        }
        double sum = 0;
        for (int topic = 0; topic < shares.length; topic++) {
            shares[topic] = Math.exp((shares[topic] - most) / EVENNESS);
            sum += shares[topic];
        }
        double clear = Math.min(1, most / CLEAR);
        for (int topic = 0; topic < shares.length; topic++) {
            shares[topic] *= clear / sum;
        }
        return shares;
    }

    /** How far a text with these signs leans to each topic, 0 to 1. */
    double[] of(Map<String, Double> text) {
        double[] leanings = new double[topics.size()];
        double length = 0;
        for (Map.Entry<String, Double> one : text.entrySet()) {
            Sign sign = signs.get(one.getKey());
            double weight = one.getValue() * (sign == null ? rarity(one.getKey(), Map.of()) : sign.rarity());
            length += weight * weight;
            for (int i = 0; sign != null && i < sign.topics().length; i++) {
                leanings[sign.topics()[i]] += weight * sign.weights()[i];
            }
        }
        for (int topic = 0; length > 0 && topic < leanings.length; topic++) {
            leanings[topic] /= Math.sqrt(length);
        }
        return leanings;
    }
}
