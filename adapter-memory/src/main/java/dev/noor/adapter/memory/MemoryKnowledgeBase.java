package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The knowledge base in memory; other endings of a word count a little less than the word itself. Thread-safe: readers
 * see a tenant's passages before a replacement or after it, never between.
 */
public final class MemoryKnowledgeBase implements KnowledgeBase, KnowledgeWriter, PassageSource {
    private static final Library EMPTY = new Library(List.of());

    private final Map<TenantId, Library> libraries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Override
    public Findings search(TenantId tenant, KnowledgeQuery query) {
        return libraries.getOrDefault(tenant, EMPTY).search(query);
    }

    @Override
    public void replace(TenantId tenant, List<Passage> passages) {
        libraries.put(tenant, new Library(passages));
        changes.incrementAndGet();
    }

    @Override
    public String state(TenantId tenant) {
        return changes.toString();
    }

    @Override
    public List<Passage> all(TenantId tenant) {
        return libraries.getOrDefault(tenant, EMPTY).all();
    }
}
