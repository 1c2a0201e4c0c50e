package dev.noor.ports.crm;

import dev.noor.ports.quotation.QuotationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the CRM calls the things of one sale, and what was seen of them there.
 *
 * @param deal as it was seen last
 * @param placed the stage where Noor put the deal last; a deal that stands at another was moved by people
 * @param quotation the sale's latest when its deal was last brought where the sale stands
 * @param deliveredAt when the deal was first seen to be delivered, in business time
 */
public record CrmLink(
        DealKey key,
        Optional<ContactId> contact,
        Optional<CompanyId> company,
        Optional<Deal> deal,
        Optional<DealStage> placed,
        Optional<QuotationId> quotation,
        Optional<Instant> deliveredAt) {

    /** A sale of which the CRM knows nothing yet. */
    public static CrmLink none(DealKey key) {
        return new CrmLink(
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public CrmLink with(ContactId known) {
        return new CrmLink(key, Optional.of(known), company, deal, placed, quotation, deliveredAt);
    }

    public CrmLink with(CompanyId known) {
        return new CrmLink(key, contact, Optional.of(known), deal, placed, quotation, deliveredAt);
    }

    public CrmLink with(Deal seen) {
        return new CrmLink(key, contact, company, Optional.of(seen), placed, quotation, deliveredAt);
    }

    public CrmLink with(QuotationId latest) {
        return new CrmLink(key, contact, company, deal, placed, Optional.of(latest), deliveredAt);
    }

    /** Noor put the deal where it stands. */
    public CrmLink placed(Deal there) {
        return new CrmLink(
                key, contact, company, Optional.of(there), Optional.of(there.stage()), quotation, deliveredAt);
    }

    /** The deal was seen to be delivered. */
    public CrmLink delivered(Instant seen) {
        return new CrmLink(key, contact, company, deal, placed, quotation, Optional.of(seen));
    }

    /** The same with what {@code later} knows; what that does not know stays. */
    public CrmLink and(CrmLink later) {
        return new CrmLink(
                key,
                later.contact.or(() -> contact),
                later.company.or(() -> company),
                later.deal.or(() -> deal),
                later.placed.or(() -> placed),
                later.quotation.or(() -> quotation),
                later.deliveredAt.or(() -> deliveredAt));
    }
}
