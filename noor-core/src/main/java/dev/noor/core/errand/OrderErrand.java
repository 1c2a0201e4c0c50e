package dev.noor.core.errand;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.turn.Errand;
import java.util.Optional;

/**
 * Drafts the sale order of an approved quotation, one whatever happens: the order is looked for by our own reference
 * first, and while an earlier attempt may have written one that is not found yet, none is drafted.
 */
public final class OrderErrand implements EffectHandler {
    private final SaleLookup sales;
    private final QuotationBook quotations;
    private final SaleOrders orders;
    private final PlacedOrders placed;

    public OrderErrand(SaleLookup sales, QuotationBook quotations, SaleOrders orders, PlacedOrders placed) {
        this.sales = sales;
        this.quotations = quotations;
        this.orders = orders;
        this.placed = placed;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.SALES_ORDER;
    }

    @Override
    public Result act(EffectLease lease) {
        return lease.request() instanceof EffectRequest.Outside(Errand.PlaceOrder order)
                ? Attempt.made(() -> placed(order, lease))
                : new Result.Failed("errand.strange");
    }

    private Result placed(Errand.PlaceOrder errand, EffectLease lease) {
        Optional<Conversation> conversation = sales.conversation(lease);
        Optional<Quotation> agreed = quotations
                .find(lease.tenant(), errand.number(), errand.revision())
                .map(QuotationBook.Entry::quotation)
                .filter(quotation -> quotation.id().equals(errand.quotation()));
        if (conversation.isEmpty() || agreed.isEmpty()) {
            return Attempt.over();
        }
        Quotation quotation = agreed.get();
        Optional<SaleOrder> there =
                orders.find(OrderReference.of(quotation), quotation.total().currency());
        if (there.isPresent()) {
            return kept(lease.tenant(), conversation.get(), quotation, there.get());
        }
        if (Attempt.isSettling(lease)) {
            return Attempt.settling();
        }
        Optional<PhoneNumber> phone = CustomerPhone.of(conversation.get());
        return phone.isEmpty()
                ? new Result.Failed("errand.no_phone")
                : Attempt.result(
                        orders.draft(new SaleOrderDraft(quotation, phone.get())),
                        order -> kept(lease.tenant(), conversation.get(), quotation, order));
    }

    private Result kept(TenantId tenant, Conversation conversation, Quotation quotation, SaleOrder order) {
        placed.keep(tenant, conversation.id(), quotation.id(), order);
        return Attempt.done(order.id().value());
    }
}
