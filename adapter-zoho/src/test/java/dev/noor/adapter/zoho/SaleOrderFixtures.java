package dev.noor.adapter.zoho;

import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.quotation.QuotationFixtures.aQuotation;

import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import java.util.UUID;

/** Orders for tests. */
final class SaleOrderFixtures {
    private SaleOrderFixtures() {}

    /** An order that no other test drafts. */
    static SaleOrderDraft anotherDraft() {
        Quotation like = aQuotation();
        return new SaleOrderDraft(
                new Quotation(
                        new QuotationId(UUID.randomUUID()),
                        like.number(),
                        like.revision(),
                        like.lines(),
                        like.subtotal(),
                        like.vatRate(),
                        like.vat(),
                        like.total(),
                        like.status(),
                        like.validUntil(),
                        like.recipient()),
                aPhone());
    }
}
