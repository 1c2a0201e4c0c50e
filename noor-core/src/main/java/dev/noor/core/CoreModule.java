package dev.noor.core;

import dagger.BindsOptionalOf;
import dagger.Module;
import dagger.Provides;
import dev.noor.core.errand.OutsideSystems;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.policy.ToolGrants;
import dev.noor.core.tool.AdvanceStage;
import dev.noor.core.tool.CheckStock;
import dev.noor.core.tool.DraftQuotation;
import dev.noor.core.tool.GetProduct;
import dev.noor.core.tool.OrderStatus;
import dev.noor.core.tool.RecommendProducts;
import dev.noor.core.tool.RecordFacts;
import dev.noor.core.tool.RequestHandoff;
import dev.noor.core.tool.SaveFeedback;
import dev.noor.core.tool.ScheduleFollowUp;
import dev.noor.core.tool.SearchCatalog;
import dev.noor.core.tool.SearchKnowledge;
import dev.noor.core.tool.Tool;
import dev.noor.core.tool.Toolbox;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.quotation.Approvals;
import java.util.List;

/**
 * Assembles the core. The app binds the ports (an embedder and its index only if it likes), the ids and both clocks,
 * and takes a brain: that of {@link RuleBrainModule}, or one of its own.
 */
@Module
public interface CoreModule {
    /** Without one, words alone decide what is found. */
    @BindsOptionalOf
    Embedder embedder();

    @BindsOptionalOf
    VectorIndex vectorIndex();

    /** Without it, turns leave nothing to be done elsewhere. */
    @BindsOptionalOf
    OutsideSystems outsideSystems();

    /** Without them, whoever is called may have other customers. */
    @BindsOptionalOf
    Tickets tickets();

    /** Without them, orders are known by the quotations they began with. */
    @BindsOptionalOf
    PlacedOrders placedOrders();

    /** Without them, only the order book tells what has arrived. */
    @BindsOptionalOf
    CrmLinks crmLinks();

    /** Without them, no manager approves a discount. */
    @BindsOptionalOf
    Approvals approvals();

    /** Without it, no approval holds. */
    @BindsOptionalOf
    ApprovalSeal approvalSeal();

    @Provides
    static Toolbox toolbox(
            ToolGrants grants,
            SearchCatalog searchCatalog,
            GetProduct getProduct,
            RecommendProducts recommendProducts,
            CheckStock checkStock,
            SearchKnowledge searchKnowledge,
            RecordFacts recordFacts,
            AdvanceStage advanceStage,
            DraftQuotation draftQuotation,
            RequestHandoff requestHandoff,
            ScheduleFollowUp scheduleFollowUp,
            OrderStatus orderStatus,
            SaveFeedback saveFeedback) {
        List<Tool<?, ?>> tools = List.of(
                searchCatalog,
                getProduct,
                recommendProducts,
                checkStock,
                searchKnowledge,
                recordFacts,
                advanceStage,
                draftQuotation,
                requestHandoff,
                scheduleFollowUp,
                orderStatus,
                saveFeedback);
        return new Toolbox(tools, grants);
    }
}
