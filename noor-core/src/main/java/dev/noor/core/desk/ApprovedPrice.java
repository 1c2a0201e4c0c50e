package dev.noor.core.desk;

import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Instant;

/** What a quotation comes to with so much off, at the prices that stand in it. Pure and thread-safe. */
public final class ApprovedPrice {
    private final QuoteEngine engine;

    @Inject
    public ApprovedPrice(QuoteEngine engine) {
        this.engine = engine;
    }

    public Quotation of(Quotation quoted, Percent percent, Tenant tenant, Instant now) {
        return engine.rewrite(
                quoted,
                quoted.lines().stream().map(line -> item(line).less(percent)).toList(),
                QuoteTerms.of(tenant, now),
                quoted.recipient());
    }

    private static QuoteItem item(QuotationLine line) {
        return new QuoteItem(
                line.sku(),
                line.name(),
                line.quantity(),
                line.unitPrice(),
                line.discount(),
                line.zone(),
                line.colour(),
                line.later());
    }
}
