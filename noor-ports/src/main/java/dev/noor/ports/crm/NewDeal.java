package dev.noor.ports.crm;

import dev.noor.ports.money.Money;
import java.util.Optional;

/**
 * A deal to be opened.
 *
 * @param amount what the sale comes to, tax included, where that is known
 */
public record NewDeal(
        DealKey key, DealStage stage, ContactId contact, Optional<CompanyId> company, Optional<Money> amount) {}
