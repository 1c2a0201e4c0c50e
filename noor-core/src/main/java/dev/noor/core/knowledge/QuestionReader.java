package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Forms.Said;
import dev.noor.core.knowledge.Marking.Marked;
import dev.noor.core.knowledge.Question.Asked;
import dev.noor.core.knowledge.Question.Sort;
import dev.noor.ports.knowledge.Term;
import dev.noor.ports.knowledge.Term.Way;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads questions in any of the languages into terms for English passages, and for those in the question's own words.
 * Compiled once from a lexicon, then thread-safe.
 */
public final class QuestionReader {
    /** The parent of topics that are rather how something is asked than what. */
    static final String WAY_OF_ASKING = "way of asking";

    private static final double BESIDE_NARROWER = 0.3;
    private static final double NAMED = 0.9;
    private static final double BROADER = 0.45;
    private static final double THING_WEIGHT = 0.5;
    private static final double WORD_WEIGHT = 0.5;
    private static final double FOREIGN_WEIGHT = 0.25;

    /** A topic is looked for from this share of a question on. */
    private static final double LIKELY = 0.05;

    /** So many of the first English questions known of a topic are headings for sure. */
    private static final int HEADINGS = 3;

    /** Stands in front of a heading; no customer writes it. */
    private static final String HEADING = "headingbegins";

    private final Marking marking;
    private final Leanings leanings;
    private final EmptyWords emptyWords;
    private final Map<String, String> headings;
    private final Map<String, Lexicon.Entry> topics = new LinkedHashMap<>();

    public QuestionReader(Lexicon lexicon) {
        this.emptyWords = new EmptyWords(lexicon);
        this.marking = new Marking(lexicon, emptyWords);
        this.leanings = new Leanings(lexicon, marking, emptyWords);
        this.headings = headings(lexicon);
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == Kind.TOPIC) {
                topics.merge(entry.id(), entry, QuestionReader::together);
            }
        }
    }

    Question read(String text) {
        Marked marked = marking.mark(text);
        Map<String, Double> anyWay = new LinkedHashMap<>();
        List<Asked> asked = new ArrayList<>();
        Set<Set<String>> before = new LinkedHashSet<>();
        int clause = 0;
        for (int at = 0; at < marked.words().size(); at++) {
            String word = marked.words().get(at);
            if (emptyWords.joins(word)) {
                clause++;
            }
            if (word.equals(QuestionWords.END_OF_CLAUSE)) {
                before.clear();
                continue;
            }
            for (List<Said> span : marked.spans().getOrDefault(at, List.of())) {
                Set<String> ids = ids(span);
                if (before.add(ids)) {
                    asked.add(asked(marked.words().subList(at, span.get(0).to()), span, clause));
                    span.forEach(one -> ways(one.entry(), anyWay));
                }
            }
            if (!marked.told().get(at) && !marked.empty().get(at) && word.length() > 1) {
                boolean foreign = marked.tongue(at) != Tongue.ENGLISH;
                asked.add(new Asked(
                        Term.of(word), Set.of(), Set.of(), Sort.WORD, foreign ? FOREIGN_WEIGHT : WORD_WEIGHT, clause));
            }
        }
        double[] shares = leanings.shares(Signs.of(marked));
        for (int topic = 0; topic < shares.length; topic++) {
            if (shares[topic] >= LIKELY) {
                leanings.words(topic).forEach(word -> anyWay.merge(word, BROADER, Math::max));
                Lexicon.Entry entry = topics.get(leanings.topics().get(topic));
                if (entry != null) {
                    english(entry, BROADER, anyWay);
                }
            }
        }
        return new Question(english(text, marked, shares), weighed(asked), term(anyWay), shares);
    }

    /**
     * What can be compared with English texts: the question itself, or the names of the topics and things in it and how
     * an English document is headed on what it most likely asks about.
     */
    private String english(String text, Marked marked, double[] shares) {
        boolean english = IntStream.range(0, marked.words().size())
                .filter(at -> !marked.words().get(at).equals(QuestionWords.END_OF_CLAUSE))
                .allMatch(at -> marked.tongue(at) == Tongue.ENGLISH);
        if (english) {
            return text;
        }
        Stream<String> names = marked.spans().values().stream()
                .flatMap(List::stream)
                .flatMap(span -> ids(span).stream())
                .distinct();
        Stream<String> heads = IntStream.range(0, shares.length)
                .boxed()
                .max(Comparator.comparingDouble(topic -> shares[topic]))
                .map(topic -> headings.getOrDefault(leanings.topics().get(topic), ""))
                .stream();
        return Stream.concat(names, heads).collect(Collectors.joining(" "));
    }

    /** The first of the English questions known of each topic, which are headings. */
    private static Map<String, String> headings(Lexicon lexicon) {
        return lexicon.entries().stream()
                .filter(entry -> entry.kind() == Kind.QUESTION)
                .collect(Collectors.toMap(
                        Lexicon.Entry::id,
                        entry -> entry.forms().stream()
                                .filter(form -> form.script() == Script.ENGLISH)
                                .limit(HEADINGS)
                                .map(Lexicon.Form::text)
                                .collect(Collectors.joining(". ")),
                        (one, more) -> one.isEmpty() ? more : one));
    }

    /** The signs by which a text is like others. */
    Map<String, Double> signs(String text) {
        return Signs.of(marking.mark(text));
    }

    /** What texts are like. */
    Leanings leanings() {
        return leanings;
    }

    /** A broader topic tells little beside a narrower one of it. */
    private static List<Asked> weighed(List<Asked> asked) {
        Set<String> broader =
                asked.stream().flatMap(one -> one.broader().stream()).collect(Collectors.toUnmodifiableSet());
        return asked.stream()
                .map(one ->
                        !one.topics().isEmpty() && broader.containsAll(one.topics()) ? one.times(BESIDE_NARROWER) : one)
                .toList();
    }

    /** The broader topics of a topic. */
    List<String> broader(String topic) {
        Lexicon.Entry entry = topics.get(topic);
        return entry == null ? List.of() : entry.parents();
    }

    /** The topics of a heading, which some forms tell by its first words. */
    List<Set<String>> topicsOfTitle(String title) {
        return topics(HEADING + " " + title);
    }

    /** The topics of a text: a set for each place that speaks of one of them. */
    List<Set<String>> topics(String text) {
        return marking.mark(text).spans().values().stream()
                .flatMap(List::stream)
                .map(span -> span.stream().filter(QuestionReader::isTopic).toList())
                .filter(span -> !span.isEmpty())
                .map(QuestionReader::ids)
                .toList();
    }

    private static boolean isTopic(Said said) {
        return said.entry().kind() == Kind.TOPIC;
    }

    private static Set<String> ids(List<Said> span) {
        return span.stream().map(said -> said.entry().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Asked asked(List<String> written, List<Said> span, int clause) {
        Map<String, Double> ways = new LinkedHashMap<>();
        ways.put(String.join(" ", written), 1.0);
        Set<String> own = new LinkedHashSet<>();
        Set<String> broader = new LinkedHashSet<>();
        // A place is no other word that begins alike.
        boolean place = span.stream().anyMatch(said -> said.entry().kind() == Kind.PLACE);
        for (Said said : span) {
            ways.merge(said.entry().id(), 1.0, Math::max);
            if (isTopic(said) && !place) {
                own.add(said.entry().id());
                broader.addAll(said.entry().parents());
            } else if (!isTopic(said)) {
                ways(said.entry(), ways);
            }
        }
        Sort sort = own.isEmpty() ? Sort.THING : Sort.TOPIC;
        return new Asked(term(ways), own, broader, sort, own.isEmpty() ? THING_WEIGHT : 1, clause);
    }

    private void ways(Lexicon.Entry entry, Map<String, Double> ways) {
        english(entry, NAMED, ways);
        for (String parent : entry.parents()) {
            ways.merge(parent, BROADER, Math::max);
            if (topics.containsKey(parent)) {
                english(topics.get(parent), BROADER, ways);
            }
        }
    }

    private static Term term(Map<String, Double> ways) {
        return new Term(ways.entrySet().stream()
                .map(way -> new Way(way.getKey(), way.getValue()))
                .toList());
    }

    /** A phrase of which one word alone has a meaning says too little of a passage. */
    private void english(Lexicon.Entry entry, double likeness, Map<String, Double> ways) {
        entry.forms().stream()
                .filter(form -> form.script() == Script.ENGLISH && emptyWords.tells(form.text()))
                .forEach(form -> ways.merge(form.text().replace("*", ""), likeness, Math::max));
    }

    private static Lexicon.Entry together(Lexicon.Entry one, Lexicon.Entry more) {
        List<Lexicon.Form> all = new ArrayList<>(one.forms());
        all.addAll(more.forms());
        return new Lexicon.Entry(one.kind(), one.id(), one.parents(), all);
    }
}
