package dev.noor.app.cli.replay;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.noor.core.CoreModule;
import dev.noor.core.brain.Brain;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.model.ModelLine;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.replay.PastBrain;
import dev.noor.core.replay.PastConversations;
import dev.noor.core.replay.PastMoment;
import dev.noor.core.replay.PastNumbers;
import dev.noor.core.replay.Replayer;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Noor at moments that are over: the same core over ports that tell of the moment and write nothing. */
@Singleton
@Component(modules = {CoreModule.class, ReplayNoor.PastModule.class})
interface ReplayNoor {
    Replayer replayer();

    /** What the moment tells. */
    @Module
    interface PastModule {
        @Binds
        Brain brain(PastBrain brain);

        @Provides
        static ConversationStore conversations(PastMoment moment) {
            return new PastConversations(moment);
        }

        @Provides
        static QuotationSequence numbers(PastMoment moment) {
            return new PastNumbers(moment);
        }

        @Provides
        static InstantSource businessTime(PastMoment moment) {
            return moment::instant;
        }
    }

    /** Everything from outside. */
    @Component.Factory
    interface Factory {
        ReplayNoor create(
                @BindsInstance PastMoment moment,
                @BindsInstance Optional<PastBrain.Wanted> brain,
                @BindsInstance ModelLine line,
                @BindsInstance ModelBudget budget,
                @BindsInstance TenantSource tenants,
                @BindsInstance Catalog catalog,
                @BindsInstance KnowledgeBase knowledge,
                @BindsInstance Embedder embedder,
                @BindsInstance VectorIndex vectors,
                @BindsInstance Approvals approvals,
                @BindsInstance ApprovalSeal seal,
                @BindsInstance PlacedOrders orders,
                @BindsInstance CrmLinks deals,
                @BindsInstance IdSource ids,
                @BindsInstance NanoClock machineTime);
    }
}
