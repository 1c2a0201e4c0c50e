package dev.noor.core.knowledge;

import dev.noor.ports.knowledge.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a customer asks for, in terms that a knowledge base can look up.
 *
 * @param english the question as it stands where that is English, else what it asks about, in English; may be blank
 * @param anyWay every word by which a passage may speak of a topic that is asked for
 * @param leaning how surely it asks about each topic of {@link Leanings}: shares of 1
 */
record Question(String english, List<Asked> asked, Term anyWay, double[] leaning) {
    Question {
        asked = List.copyOf(asked);
    }

    /**
     * A term of a question.
     *
     * @param term the words themselves
     * @param topics the ids of the topics that the words stand for, any of them
     * @param broader the ids of the broader topics of those
     * @param weight how much it tells by itself, more than 0 and at most 1
     * @param clause the number of the clause it stands in, from 0
     */
    record Asked(Term term, Set<String> topics, Set<String> broader, Sort sort, double weight, int clause) {
        Asked times(double factor) {
            return new Asked(term, topics, broader, sort, weight * factor, clause);
        }
    }

    /** Where a term comes from. */
    enum Sort {
        /** A topic of the lexicon. */
        TOPIC,
        /** A product, colour, material, feature or place of the lexicon. */
        THING,
        /** A word that no lexicon knows. */
        WORD
    }

    List<Term> terms() {
        return Stream.concat(asked.stream().map(Asked::term), Stream.of(anyWay)).toList();
    }
}
