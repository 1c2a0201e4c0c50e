package dev.noor.ports.order;

import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.quotation.Quotation;

/** An order to be drafted of a quotation that its customer agreed to. The string form shows the reference only. */
public record SaleOrderDraft(Quotation quotation, PhoneNumber phone) {
    public OrderReference reference() {
        return OrderReference.of(quotation);
    }

    @Override
    public String toString() {
        return "SaleOrderDraft[" + reference() + "]";
    }
}
