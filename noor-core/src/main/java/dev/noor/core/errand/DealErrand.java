package dev.noor.core.errand;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.money.Money;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.turn.Errand;
import java.util.Optional;

/**
 * Brings a sale's deal where the sale stands: by what the conversation says when it is done, and once more if that
 * changed meanwhile, so that errands done late, twice or in another order end alike. A deal that people moved or
 * deleted is left to them, as {@link DealReach} has it.
 */
public final class DealErrand implements EffectHandler {
    private static final int MOST_ROUNDS = 3;

    private final SaleLookup sales;
    private final CrmDeals deals;

    public DealErrand(SaleLookup sales, CrmDeals deals) {
        this.sales = sales;
        this.deals = deals;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.CRM_DEAL;
    }

    @Override
    public Result act(EffectLease lease) {
        return lease.request() instanceof EffectRequest.Outside(Errand.MoveDeal move)
                ? Attempt.made(() -> brought(lease, move))
                : new Result.Failed("errand.strange");
    }

    private Result brought(EffectLease lease, Errand.MoveDeal errand) {
        Result result = Attempt.over();
        Optional<Sale> done = Optional.empty();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            Optional<Sale> now = sale(lease, errand);
            if (now.isEmpty() || now.equals(done)) {
                return result;
            }
            result = brought(lease.tenant(), now.get());
            if (!(result instanceof Result.Done)) {
                return result;
            }
            done = now;
        }
        return result;
    }

    /** What a deal must agree with. */
    private record Sale(DealKey key, DealStage place, Optional<Quotation> quotation, DealPipeline pipeline) {
        Optional<Money> amount() {
            return quotation.map(Quotation::total);
        }
    }

    private Optional<Sale> sale(EffectLease lease, Errand.MoveDeal errand) {
        Optional<DealPipeline> pipeline = sales.pipeline(lease.tenant());
        Optional<Conversation> conversation = sales.conversation(lease);
        if (pipeline.isEmpty() || conversation.isEmpty()) {
            return Optional.empty();
        }
        Optional<Conversation> going = conversation.filter(now -> now.episode() == errand.episode());
        return Optional.of(new Sale(
                new DealKey(conversation.get().id(), errand.episode()),
                going.flatMap(now -> DealPlace.of(now, pipeline.get())).orElse(errand.stage()),
                going.flatMap(Conversation::quotation),
                pipeline.get()));
    }

    private Result brought(TenantId tenant, Sale sale) {
        CrmLink link = sales.link(tenant, sale.key());
        if (link.deal().isPresent()) {
            return deals.read(link.deal().get().id())
                    .map(deal -> moved(tenant, sale, deal, link.placed()))
                    .orElseGet(Attempt::over);
        }
        Optional<CrmLink> known = sales.customer(tenant, sale.key().conversation());
        Optional<ContactId> contact = known.flatMap(CrmLink::contact);
        return contact.isEmpty()
                ? Attempt.waiting("contact")
                : Attempt.result(
                        deals.open(new NewDeal(
                                sale.key(),
                                sale.place(),
                                contact.get(),
                                known.flatMap(CrmLink::company),
                                sale.amount())),
                        deal -> moved(tenant, sale, deal, Optional.empty()));
    }

    private Result moved(TenantId tenant, Sale sale, Deal deal, Optional<DealStage> placed) {
        CrmLink seen = CrmLink.none(sale.key()).with(deal);
        CrmLink known = sale.quotation().map(Quotation::id).map(seen::with).orElse(seen);
        Optional<DealStage> to = DealReach.to(sale.pipeline(), deal.stage(), placed, sale.place());
        if (to.isEmpty()) {
            sales.keep(tenant, known);
            return Attempt.done(deal.id().value());
        }
        if (deal.stage().equals(to.get()) && sale.amount().isEmpty()) {
            sales.keep(tenant, known.placed(deal));
            return Attempt.done(deal.id().value());
        }
        sales.keep(tenant, known);
        return switch (deals.move(deal.id(), to.get(), sale.amount())) {
            case DealMove.Moved moved -> {
                sales.keep(tenant, known.placed(moved.deal()));
                yield Attempt.done(deal.id().value());
            }
            case DealMove.Refused refused -> new Result.Failed(refused.code());
            case DealMove.Gone gone -> Attempt.over();
        };
    }
}
