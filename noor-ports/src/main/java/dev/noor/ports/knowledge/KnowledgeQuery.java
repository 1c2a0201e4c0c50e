package dev.noor.ports.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A question to the knowledge base.
 *
 * @param terms what is asked for
 * @param kinds only passages of these kinds are found
 */
public record KnowledgeQuery(List<Term> terms, Set<PassageKind> kinds) {
    public KnowledgeQuery {
        terms = List.copyOf(terms);
        kinds = Set.copyOf(kinds);
    }
}
