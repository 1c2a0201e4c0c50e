package dev.noor.core.knowledge;

import dev.noor.ports.knowledge.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a passage is about each topic of the lexicon: 1 for what its title names. Immutable. */
final class PassageTopics {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n");
    private static final double TITLE = 3;
    private static final double QUESTION = 0.8;
    private static final double MOST_OF_QUESTIONS = 3;
    private static final double FIRST_SENTENCE = 1;
    private static final double SENTENCE = 0.6;
    private static final double MOST_OF_TEXT = 1.8;
    private static final double UNTITLED = 1.6;
    private static final double IN_BROADER = 0.6;
    private static final double SIGNS_OF_TITLE = 2;

    private final Map<String, Double> shares = new HashMap<>();
    private final double[] leanings;

    PassageTopics(Passage passage, QuestionReader reader) {
        this.leanings = reader.leanings().of(signs(passage, reader));
        Map<String, Double> title = new HashMap<>();
        Map<String, Double> questions = new HashMap<>();
        Map<String, Double> text = new HashMap<>();
        add(reader.topicsOfTitle(passage.title()), TITLE, title);
        passage.questions().forEach(question -> add(reader.topics(question), QUESTION, questions));
        double weight = FIRST_SENTENCE;
        for (String sentence : END_OF_SENTENCE.split(passage.text().english())) {
            add(reader.topics(sentence), weight, text);
            weight = SENTENCE;
        }
        title.forEach((topic, strength) -> shares.merge(topic, Math.min(TITLE, strength), Double::sum));
        questions.forEach((topic, strength) -> shares.merge(topic, Math.min(MOST_OF_QUESTIONS, strength), Double::sum));
        text.forEach((topic, strength) -> shares.merge(topic, Math.min(MOST_OF_TEXT, strength), Double::sum));
        Map<String, Double> narrower = Map.copyOf(shares);
        narrower.forEach((topic, strength) ->
                reader.broader(topic).forEach(broader -> shares.merge(broader, IN_BROADER * strength, Math::max)));
        double whole = title.isEmpty() ? UNTITLED : TITLE;
        shares.replaceAll((topic, strength) -> Math.min(1, strength / whole));
    }

    /** Topics said by the same words share their strength. */
    private static void add(List<Set<String>> said, double strength, Map<String, Double> strengths) {
        for (Set<String> topics : said) {
            for (String topic : topics) {
                strengths.merge(topic, strength / Math.sqrt(topics.size()), Double::sum);
            }
        }
    }

    /** The signs of the title and of the sentences together, the more the more often. */
    private static Map<String, Double> signs(Passage passage, QuestionReader reader) {
        Map<String, Double> signs = new HashMap<>();
        reader.signs(passage.title())
                .forEach((sign, weight) -> signs.merge(sign, SIGNS_OF_TITLE * weight, Double::sum));
        passage.questions()
                .forEach(question ->
                        reader.signs(question).forEach((sign, weight) -> signs.merge(sign, weight, Double::sum)));
        for (String sentence : END_OF_SENTENCE.split(passage.text().english())) {
            reader.signs(sentence).forEach((sign, weight) -> signs.merge(sign, weight, Double::sum));
        }
        signs.replaceAll((sign, weight) -> Math.sqrt(weight));
        return signs;
    }

    /** How far the passage leans to the topic of a number of {@link Leanings}, 0 to 1. */
    double leaning(int topic) {
        return leanings[topic];
    }

    /** How far the passage is about a topic, 0 to 1. */
    double share(String topic) {
        return shares.getOrDefault(topic, 0.0);
    }

    /** Of all that the passage is about, the share that is about these topics, 0 to 1. */
    double focus(Set<String> topics) {
        double own = 0;
        double all = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            double strength = share.getValue() * share.getValue();
            all += strength;
            own += topics.contains(share.getKey()) ? strength : 0;
        }
        return all == 0 ? 0 : own / all;
    }
}
