package dev.noor.app.cli.sales;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.core.CoreModule;
import dev.noor.core.RuleBrainModule;
import dev.noor.core.desk.ApprovalDesk;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.turn.Dialogue;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.QuotationList;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Noor with managers who approve discounts, as the server has it. */
@Singleton
@Component(modules = {CoreModule.class, RuleBrainModule.class})
interface ShopNoor {
    Dialogue dialogue();

    ApprovalDesk approvalDesk();

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
        Builder quotations(QuotationList quotations);

        @BindsInstance
        Builder approvals(Approvals approvals);

        @BindsInstance
        Builder seal(ApprovalSeal seal);

        @BindsInstance
        Builder ids(IdSource ids);

        @BindsInstance
        Builder businessTime(InstantSource now);

        @BindsInstance
        Builder machineTime(NanoClock clock);

        ShopNoor build();
    }
}
