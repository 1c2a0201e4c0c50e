package dev.noor.adapter.memory;

import dev.noor.ports.knowledge.KnowledgeBaseContract;

final class MemoryKnowledgeBaseTest implements KnowledgeBaseContract {
    private final MemoryKnowledgeBase knowledge = new MemoryKnowledgeBase();

    @Override
    public MemoryKnowledgeBase testee() {
        return knowledge;
    }

    @Override
    public MemoryKnowledgeBase writer() {
        return knowledge;
    }
}
