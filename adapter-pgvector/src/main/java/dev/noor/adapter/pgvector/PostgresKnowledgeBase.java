package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.PassageIndex.Way;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.Term;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Passages in {@code passage}. The server stems questions and passages; an index of the stems is kept in memory until
 * the tenant's passages change, in this process or another.
 */
@Singleton
final class PostgresKnowledgeBase implements KnowledgeBase, KnowledgeWriter {
    private static final int MOST_STEMS = 20_000;

    private final Database database;
    private final Map<TenantId, Indexed> indexes = new ConcurrentHashMap<>();
    // Nearly all ways of terms are words of a lexicon, the same in every question.
    private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

    @Inject
    PostgresKnowledgeBase(Database database) {
        this.database = database;
    }

    @Override
    public Findings search(TenantId tenant, KnowledgeQuery query) {
        return database.read(handle -> index(handle, tenant)
                .search(ways(handle, query.terms()), query.terms().size(), query.kinds()));
    }

    private List<Way> ways(Handle handle, List<Term> terms) {
        List<String> unknown = terms.stream()
                .flatMap(term -> term.ways().stream())
                .map(Term.Way::text)
                .filter(text -> !stems.containsKey(text))
                .distinct()
                .toList();
        Map<String, Set<String>> known = new HashMap<>();
        if (!unknown.isEmpty()) {
            List<Set<String>> found = PassageRows.stems(handle, unknown);
            for (int i = 0; i < found.size(); i++) {
                known.put(unknown.get(i), found.get(i));
            }
        }
        List<Way> ways = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            for (Term.Way way : terms.get(term).ways()) {
                Set<String> words = known.getOrDefault(way.text(), stems.getOrDefault(way.text(), Set.of()));
                ways.add(new Way(term, words, way.likeness()));
            }
        }
        if (stems.size() < MOST_STEMS) {
            stems.putAll(known);
        }
        return ways;
    }

    @Override
    public void replace(TenantId tenant, List<Passage> passages) {
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            if (!seen.add(passage.id().value())) {
                throw new IllegalArgumentException("two passages have the id " + passage.id());
            }
        }
        database.transaction(handle -> {
            DataVersion.KNOWLEDGE.lock(handle, tenant);
            if (PassageRows.replace(handle, tenant, passages) > 0) {
                DataVersion.KNOWLEDGE.raise(handle, tenant);
            }
            return passages.size();
        });
    }

    private PassageIndex index(Handle handle, TenantId tenant) {
        // Read first: if the passages change in between, the index is only built once too often.
        long version = DataVersion.KNOWLEDGE.of(handle, tenant);
        Indexed known = indexes.get(tenant);
        if (known == null || known.version() != version) {
            known = new Indexed(version, new PassageIndex(PassageRows.all(handle, tenant)));
            indexes.put(tenant, known);
        }
        return known.index();
    }

    private record Indexed(long version, PassageIndex index) {}
}
