package dev.noor.app.cli;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.quotation.QuotationSequence;
import jakarta.inject.Singleton;

/** Stand-in until PostgreSQL lands. */
@Module
interface MemoryStorageModule {
    @Provides
    @Singleton
    static MemoryCatalog memoryCatalog() {
        return new MemoryCatalog();
    }

    @Provides
    @Singleton
    static MemoryKnowledgeBase memoryKnowledge() {
        return new MemoryKnowledgeBase();
    }

    @Provides
    @Singleton
    static ConversationStore conversations() {
        return new MemoryConversationStore();
    }

    @Provides
    @Singleton
    static QuotationSequence sequence() {
        return new MemoryQuotationSequence();
    }

    @Provides
    static Catalog catalog(MemoryCatalog c) {
        return c;
    }

    @Provides
    static CatalogWriter catalogWriter(MemoryCatalog c) {
        return c;
    }

    @Provides
    static KnowledgeBase kb(MemoryKnowledgeBase c) {
        return c;
    }

    @Provides
    static KnowledgeWriter kw(MemoryKnowledgeBase c) {
        return c;
    }
}
