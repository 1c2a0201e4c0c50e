package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The knowledge base in memory: a passage scores by the share of the question's words it covers, rare words counting
 * more and other endings of a word a little less. Thread-safe: readers see a tenant's passages before a replacement or
 * after it, never between.
 */
public final class MemoryKnowledgeBase implements KnowledgeBase, KnowledgeWriter {
    private final Map<TenantId, Library> libraries = new ConcurrentHashMap<>();

    @Override
    public List<Hit> search(TenantId tenant, KnowledgeQuery query) {
        Library library = libraries.get(tenant);
        return library == null ? List.of() : library.search(query);
    }

    @Override
    public void replace(TenantId tenant, List<Passage> passages) {
        libraries.put(tenant, new Library(passages));
    }
}
