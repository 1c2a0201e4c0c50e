package dev.noor.core.recall;

import dev.noor.core.reply.claim.Claim;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.core.reply.claim.Unit;
import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** Amounts of the tenant's money in what was said. */
final class Amounts {
    private Amounts() {}

    /** The first of a line. */
    static Optional<Money> first(String line, Currency currency) {
        for (Claim claim : ClaimScanner.scan(line)) {
            if (claim instanceof Claim.Figure figure
                    && figure.unit() instanceof Unit.Amount(Set<String> currencies)
                    && currencies.contains(currency.getCurrencyCode())) {
                return Optional.of(Money.rounded(figure.readings().getFirst().getFirst(), currency));
            }
        }
        return Optional.empty();
    }
}
