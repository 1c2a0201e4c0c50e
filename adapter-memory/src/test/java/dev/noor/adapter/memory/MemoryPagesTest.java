package dev.noor.adapter.memory;

import dev.noor.ports.catalog.AllProductsContract;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.PassageSourceContract;
import org.junit.jupiter.api.Nested;

final class MemoryPagesTest {
    @Nested
    final class OfProducts implements AllProductsContract {
        private final MemoryCatalog catalog = new MemoryCatalog();

        @Override
        public MemoryCatalog pages() {
            return catalog;
        }

        @Override
        public MemoryCatalog writer() {
            return catalog;
        }
    }

    @Nested
    final class OfPassages implements PassageSourceContract {
        private final MemoryKnowledgeBase knowledge = new MemoryKnowledgeBase();

        @Override
        public MemoryKnowledgeBase source() {
            return knowledge;
        }

        @Override
        public KnowledgeWriter writer() {
            return knowledge;
        }
    }
}
