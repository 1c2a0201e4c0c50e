package dev.noor.adapter.memory;

import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.Findings.Found;
import dev.noor.ports.knowledge.Findings.Part;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The passages of one tenant at one moment. Immutable. */
final class Library {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?؟;])\\s+|\\n");

    private final List<Card> cards;
    private final Vocabulary vocabulary;

    Library(List<Passage> passages) {
        if (passages.stream().map(Passage::id).distinct().count() < passages.size()) {
            throw new IllegalArgumentException("two passages have the same id");
        }
        this.cards = passages.stream()
                .sorted(Comparator.comparing(passage -> passage.id().value()))
                .map(Card::of)
                .toList();
        this.vocabulary = new Vocabulary(cards.stream()
                .map(card -> card.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .toList())
                .toList());
    }

    List<Passage> all() {
        return cards.stream().map(Card::passage).toList();
    }

    Findings search(KnowledgeQuery query) {
        List<List<Way>> terms = query.terms().stream()
                .map(term -> term.ways().stream().map(this::way).toList())
                .toList();
        List<Card> asked = cards.stream()
                .filter(card -> query.kinds().contains(card.passage().kind()))
                .toList();
        return new Findings(
                asked.size(),
                asked.stream()
                        .map(card -> new Found(
                                card.passage(),
                                card.lines().stream()
                                        .flatMap(line -> line.holding(terms).stream())
                                        .toList()))
                        .filter(found -> !found.lines().isEmpty())
                        .toList());
    }

    private Way way(Term.Way way) {
        return new Way(
                Words.of(way.text()).stream().distinct().map(vocabulary::alike).toList(), way.likeness());
    }

    /** Words that must all stand in a line, each with the words of the vocabulary that it may stand for. */
    private record Way(List<Map<String, Double>> words, double likeness) {
        double in(Set<String> line, Set<String> told) {
            double held = words.isEmpty() ? 0 : likeness;
            for (Map<String, Double> alike : words) {
                double best = 0;
                for (Map.Entry<String, Double> word : alike.entrySet()) {
                    if (line.contains(word.getKey())) {
                        best = Math.max(best, word.getValue());
                    }
                }
                held = Math.min(held, best * likeness);
            }
            if (held > 0) {
                words.forEach(
                        alike -> alike.keySet().stream().filter(line::contains).forEach(told::add));
            }
            return held;
        }
    }

    private record CardLine(Part part, Set<String> words) {
        Optional<Findings.Line> holding(List<List<Way>> terms) {
            Set<String> told = new java.util.HashSet<>();
            List<Double> held = new ArrayList<>();
            for (List<Way> ways : terms) {
                held.add(ways.stream()
                        .mapToDouble(way -> way.in(words, told))
                        .max()
                        .orElse(0));
            }
            return told.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Findings.Line(part, held, (double) told.size() / words.size()));
        }
    }

    /** A passage as it is searched. */
    private record Card(Passage passage, List<CardLine> lines) {
        static Card of(Passage passage) {
            Stream<CardLine> title = Stream.of(line(Part.TITLE, passage.title()));
            Stream<CardLine> questions = passage.questions().stream().map(question -> line(Part.QUESTION, question));
            Stream<CardLine> text = passage.text().texts().values().stream()
                    .flatMap(END_OF_SENTENCE::splitAsStream)
                    .map(sentence -> line(Part.TEXT, sentence));
            return new Card(
                    passage,
                    Stream.of(title, questions, text).flatMap(lines -> lines).toList());
        }

        private static CardLine line(Part part, String text) {
            return new CardLine(part, Set.copyOf(Words.of(text)));
        }
    }
}
