package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeWriter;
import jakarta.inject.Singleton;

/** Keeps passages in memory until the database does. */
@Module
interface KnowledgeInMemoryModule {

    @Provides
    @Singleton
    static MemoryKnowledgeBase passages() {
        return new MemoryKnowledgeBase();
    }

    @Binds
    KnowledgeBase knowledgeBase(MemoryKnowledgeBase passages);

    @Binds
    KnowledgeWriter knowledgeWriter(MemoryKnowledgeBase passages);
}
