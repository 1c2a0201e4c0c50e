package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
    private final Database database;
    private final Map<TenantId, Indexed> indexes = new ConcurrentHashMap<>();

    @Inject
    PostgresKnowledgeBase(Database database) {
        this.database = database;
    }

    @Override
    public List<Hit> search(TenantId tenant, KnowledgeQuery query) {
        return database.read(handle -> {
            PassageIndex index = index(handle, tenant);
            List<Set<String>> questions =
                    PassageRows.stems(handle, List.of(query.text(), String.join(" ", query.gloss())));
            return index.search(questions, query.kinds(), query.limit());
        });
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
