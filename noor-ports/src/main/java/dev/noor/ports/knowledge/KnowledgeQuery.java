package dev.noor.ports.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A question to the knowledge base.
 *
 * @param text the customer's own words
 * @param gloss the same in English words as far as the lexicon knows them; ranks beside {@code text}
 * @param kinds only passages of these kinds are found
 * @param limit at most so many results, 1 to 50
 */
public record KnowledgeQuery(String text, List<String> gloss, Set<PassageKind> kinds, int limit) {
    public static final int MAX_LIMIT = 50;

    public KnowledgeQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a knowledge search returns 1 to " + MAX_LIMIT + " passages");
        }
        gloss = List.copyOf(gloss);
        kinds = Set.copyOf(kinds);
    }
}
