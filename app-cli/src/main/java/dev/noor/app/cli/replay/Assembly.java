package dev.noor.app.cli.replay;

import dev.noor.core.model.ModelBudget;
import dev.noor.core.model.ModelLine;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.replay.PastApprovals;
import dev.noor.core.replay.PastBrain;
import dev.noor.core.replay.PastMoment;
import dev.noor.core.replay.Replayer;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;

/** What turns are taken again over: the company as it is, and what of it is to be otherwise. */
final class Assembly {
    private final TenantSource tenants;
    private final Provider<Catalog> catalog;
    private final Provider<KnowledgeBase> knowledge;
    private final Provider<Embedder> embedder;
    private final Provider<VectorIndex> vectors;
    private final Provider<Approvals> approvals;
    private final Provider<ApprovalSeal> seal;
    private final Provider<PlacedOrders> orders;
    private final Provider<CrmLinks> deals;
    private final ModelBudget budget;
    private final IdSource ids;
    private final NanoClock machineTime;

    @Inject
    Assembly(
            TenantSource tenants,
            Provider<Catalog> catalog,
            Provider<KnowledgeBase> knowledge,
            Provider<Embedder> embedder,
            Provider<VectorIndex> vectors,
            Provider<Approvals> approvals,
            Provider<ApprovalSeal> seal,
            Provider<PlacedOrders> orders,
            Provider<CrmLinks> deals,
            ModelBudget budget,
            IdSource ids,
            NanoClock machineTime) {
        this.tenants = tenants;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.embedder = embedder;
        this.vectors = vectors;
        this.approvals = approvals;
        this.seal = seal;
        this.orders = orders;
        this.deals = deals;
        this.budget = budget;
        this.ids = ids;
        this.machineTime = machineTime;
    }

    /** The company's data that turns are taken on. */
    record Ground(TenantSource tenants, Catalog catalog, KnowledgeBase knowledge, VectorIndex vectors) {}

    /** The company as it is. */
    Ground asItIs() {
        return new Ground(tenants, catalog.get(), knowledge.get(), vectors.get());
    }

    /** What makes vectors of texts. */
    Embedder embedder() {
        return embedder.get();
    }

    /** Takes turns on this ground. */
    Replayer replayer(Ground ground, PastMoment moment, ModelLine line, Optional<PastBrain.Wanted> brain) {
        return DaggerReplayNoor.factory()
                .create(
                        moment,
                        brain,
                        line,
                        budget,
                        ground.tenants(),
                        ground.catalog(),
                        ground.knowledge(),
                        embedder.get(),
                        ground.vectors(),
                        new PastApprovals(moment, approvals.get()),
                        seal.get(),
                        orders.get(),
                        deals.get(),
                        ids,
                        machineTime)
                .replayer();
    }
}
