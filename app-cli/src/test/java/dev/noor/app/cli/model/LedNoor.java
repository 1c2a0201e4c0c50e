package dev.noor.app.cli.model;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.core.BrainModule;
import dev.noor.core.CoreModule;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.prompt.TurnPrompt;
import dev.noor.core.recall.Recall;
import dev.noor.core.tool.Toolbox;
import dev.noor.core.turn.Dialogue;
import dev.noor.core.turn.NanoClock;
import dev.noor.core.turn.TurnEngine;
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

/** Noor with the brain of a test's choice. */
@Singleton
@Component(modules = {CoreModule.class, BrainModule.class})
interface LedNoor {
    Dialogue dialogue();

    TurnEngine turns();

    Recall recall();

    Toolbox toolbox();

    TurnPrompt turnPrompt();

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
