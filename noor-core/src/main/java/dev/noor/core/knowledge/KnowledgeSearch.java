package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Ranking.Ranked;
import dev.noor.core.meaning.Meanings;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Finds what answers a customer's question. Thread-safe. */
@Singleton
public final class KnowledgeSearch {
    /** The kinds that answer customers. */
    private static final Set<PassageKind> ANSWERING =
            Set.copyOf(EnumSet.of(PassageKind.FAQ, PassageKind.POLICY, PassageKind.DOCUMENT));

    private static final int MOST = 10;

    /** Nearest passages that the one that answers must stand out of; all of them where a company has fewer. */
    private static final int COMPARED = 500;

    private final KnowledgeBase knowledge;
    private final Map<Passage, PassageTopics> topics = Collections.synchronizedMap(new WeakHashMap<>());
    private final QuestionReaders readers;
    private final Meanings meanings;

    @Inject
    public KnowledgeSearch(KnowledgeBase knowledge, QuestionReaders readers, Meanings meanings) {
        this.knowledge = knowledge;
        this.readers = readers;
        this.meanings = meanings;
    }

    /**
     * The passages that answer a question.
     *
     * @param passages best first, at most ten; none when nothing answers
     * @param parts how many of the first to say, each answering a part of the question: 0 to 2
     */
    public record Answers(List<Passage> passages, int parts) {
        public Answers {
            passages = List.copyOf(passages);
        }

        /** The passages to say. */
        public List<Passage> said() {
            return passages.subList(0, parts);
        }
    }

    /** What the tenant's own passages answer to a question. */
    public Answers answers(String text, Tenant tenant) {
        return answers(text, tenant, tenant.id());
    }

    /** The passages kept under {@code shelf} that answer a question in the tenant's words, best first, at most ten. */
    public List<Passage> answering(String text, Tenant tenant, TenantId shelf) {
        return answers(text, tenant, shelf).passages();
    }

    private Answers answers(String text, Tenant tenant, TenantId shelf) {
        QuestionReader reader = readers.of(tenant);
        Question question = reader.read(text);
        if (question.asked().isEmpty()) {
            return new Answers(List.of(), 0);
        }
        Findings findings = knowledge.search(shelf, new KnowledgeQuery(question.terms(), ANSWERING));
        Ranking ranking = new Ranking(
                question,
                findings,
                passage -> topics.computeIfAbsent(passage, unread -> new PassageTopics(unread, reader)),
                reader.leanings().topics(),
                meanings.nearest(question.english(), shelf, VectorKind.PASSAGE, COMPARED));
        Abstention abstention = new Abstention(ranking);
        Parts parts = new Parts(question, ranking.weights());
        List<Ranked> answering = parts.bothFirst(ranking.ranked().stream()
                .filter(abstention::answers)
                .limit(MOST)
                .toList());
        boolean two = answering.size() > 1 && parts.areTwo(answering.get(0), answering.get(1));
        return new Answers(answering.stream().map(Ranked::passage).toList(), two ? 2 : Math.min(1, answering.size()));
    }
}
