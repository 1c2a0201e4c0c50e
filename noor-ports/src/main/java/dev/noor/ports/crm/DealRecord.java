package dev.noor.ports.crm;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A deal as the CRM has it, for whoever looks at it.
 *
 * @param name as people read it there
 * @param amount tax included, in major units of the CRM's own currency
 */
public record DealRecord(Deal deal, String name, Optional<ContactId> contact, Optional<BigDecimal> amount) {}
