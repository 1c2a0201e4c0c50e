package dev.noor.ports.crm;

import java.util.Optional;

/**
 * What the CRM calls the things of one sale.
 *
 * @param deal as it was seen last
 */
public record CrmLink(DealKey key, Optional<ContactId> contact, Optional<CompanyId> company, Optional<Deal> deal) {
    /** A sale of which the CRM knows nothing yet. */
    public static CrmLink none(DealKey key) {
        return new CrmLink(key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CrmLink with(ContactId known) {
        return new CrmLink(key, Optional.of(known), company, deal);
    }

    public CrmLink with(CompanyId known) {
        return new CrmLink(key, contact, Optional.of(known), deal);
    }

    public CrmLink with(Deal seen) {
        return new CrmLink(key, contact, company, Optional.of(seen));
    }
}
