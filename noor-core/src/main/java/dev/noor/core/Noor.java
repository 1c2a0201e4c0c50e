package dev.noor.core;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.core.tool.Toolbox;
import dev.noor.core.turn.Dialogue;
import dev.noor.core.turn.NanoClock;
import dev.noor.core.turn.TurnEngine;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Noor as a library: the core over the ports of whoever embeds it. Thread-safe. */
@Singleton
@Component(modules = {CoreModule.class, RuleBrainModule.class})
public interface Noor {
    /** Chats from message to stored reply. */
    Dialogue dialogue();

    /** Single turns, for embedders that store on their own. */
    TurnEngine turnEngine();

    /** The tools, for a brain of the embedder's own. */
    Toolbox toolbox();

    /** Begins an assembly; every port, the ids and both clocks must be given. */
    static Builder builder() {
        return DaggerNoor.builder();
    }

    /** Takes the ports one by one. */
    @Component.Builder
    interface Builder {
        @BindsInstance
        Builder tenants(TenantSource tenants);

        @BindsInstance
        Builder catalog(Catalog catalog);

        @BindsInstance
        Builder knowledge(KnowledgeBase knowledge);

        @BindsInstance
        Builder conversations(ConversationStore conversations);

        @BindsInstance
        Builder quotationNumbers(QuotationSequence sequence);

        @BindsInstance
        Builder ids(IdSource ids);

        /** Business time: windows, validity, the day of a quotation. */
        @BindsInstance
        Builder businessTime(InstantSource now);

        /** Machine time: how long things took. */
        @BindsInstance
        Builder machineTime(NanoClock clock);

        /** @throws IllegalStateException naming what was not given */
        Noor build();
    }
}
