package dev.noor.core.policy;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Tenant;
import java.util.Optional;
import java.util.Set;

/**
 * What decides whether a person is needed.
 *
 * @param ledger with the facts of this turn
 * @param escalation before this turn
 * @param total of the order: of its quotation, else the least it can come to; empty when nothing tells
 * @param notUnderstood how many turns in a row, this one included, Noor did not understand
 */
public record HandoffContext(
        Tenant tenant,
        Set<Intent> intents,
        Set<Sign> signs,
        Ledger ledger,
        Escalation escalation,
        QuoteConsent consent,
        Approval approval,
        Optional<Money> total,
        int notUnderstood) {

    /** Whether the customer agreed to a quotation as written. */
    public enum Approval {
        NONE,
        APPROVED
    }

    public HandoffContext {
        intents = Set.copyOf(intents);
        signs = Set.copyOf(signs);
    }

    boolean wants(Intent intent) {
        return intents.contains(intent);
    }

    boolean shows(Sign sign) {
        return signs.contains(sign);
    }

    /** Whether a person was asked for and has not settled it yet. */
    boolean isWithAPerson() {
        return switch (escalation) {
            case PENDING, HELD, IN_PROGRESS -> true;
            case NONE, RESOLVED -> false;
        };
    }

    /** The pieces of the order, as far as they are known. */
    int pieces() {
        return ledger.selection()
                .map(chosen -> chosen.picks().stream()
                        .mapToInt(pick -> pick.quantity().value())
                        .sum())
                .or(() -> ledger.quantity().map(Quantity::value))
                .orElse(0);
    }

    /** Whether the total is known to reach what a person confirms. */
    boolean isLarge() {
        return total.filter(
                        amount -> amount.currency().equals(tenant.largeOrder().currency()))
                .filter(amount -> amount.compareTo(tenant.largeOrder()) >= 0)
                .isPresent();
    }
}
