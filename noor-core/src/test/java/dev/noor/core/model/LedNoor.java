package dev.noor.core.model;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.core.BrainModule;
import dev.noor.core.CoreModule;
import dev.noor.core.tool.Toolbox;
import dev.noor.core.turn.Dialogue;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Noor with a brain that asks a model. */
@Singleton
@Component(modules = {CoreModule.class, BrainModule.class})
interface LedNoor {
    Dialogue dialogue();

    Toolbox toolbox();

    /** Everything from outside. */
    @Component.Factory
    interface Factory {
        LedNoor create(
                @BindsInstance BrainModule.Choice choice,
                @BindsInstance ChatModel model,
                @BindsInstance ModelCalls calls,
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
