package dev.noor.core.model;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dev.noor.core.CoreModule;
import dev.noor.core.brain.Brain;
import dev.noor.core.replay.PastBrain;
import dev.noor.core.replay.PastMoment;
import dev.noor.core.replay.Replayer;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Noor at moments that are over. */
@Singleton
@Component(modules = {CoreModule.class, PlayedNoor.PastModule.class})
interface PlayedNoor {
    Replayer replayer();

    /** The brain that the turn had. */
    @Module
    interface PastModule {
        @Binds
        Brain brain(PastBrain brain);
    }

    /** Everything from outside. */
    @Component.Factory
    interface Factory {
        PlayedNoor create(
                @BindsInstance PastMoment moment,
                @BindsInstance Optional<PastBrain.Wanted> wanted,
                @BindsInstance ModelLine line,
                @BindsInstance ModelBudget budget,
                @BindsInstance TenantSource tenants,
                @BindsInstance Catalog catalog,
                @BindsInstance KnowledgeBase knowledge,
                @BindsInstance ConversationStore conversations,
                @BindsInstance QuotationSequence numbers,
                @BindsInstance IdSource ids,
                @BindsInstance InstantSource businessTime,
                @BindsInstance NanoClock machineTime);
    }
}
