package dev.noor.core.brain;

import dev.noor.core.policy.Discount;
import dev.noor.core.policy.DiscountPolicy;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Effect;
import java.util.Optional;

/**
 * Gives what Noor may give off an order by itself: what is said stands in the lines of the next revision. What is sold
 * stays as it was sold.
 */
final class GivenDiscount {
    private GivenDiscount() {}

    /** What Noor gives as was ruled; empty when only a manager may, or it is sold already. */
    static Optional<Percent> of(TurnContext turn, Discount ruled) {
        boolean sold = turn.bench()
                .quotation()
                .map(Quotation::status)
                .filter(QuotationStatus.ACCEPTED::equals)
                .isPresent();
        Percent percent = switch (ruled) {
            case Discount.Given given -> given.percent();
            case Discount.ManagerDecides manager -> manager.own();
        };
        return sold || percent.equals(Percent.ZERO) ? Optional.empty() : Optional.of(percent);
    }

    /** Records it when the burst asks for less; nobody loses what was given before. */
    static void record(TurnContext turn, DiscountPolicy policy) {
        if (!Bargaining.asksForLess(turn.reading())) {
            return;
        }
        Workbench bench = turn.bench();
        Discount ruled = policy.rule(bench.tenant().authority(), Bargaining.asked(turn.reading()))
                .value();
        of(turn, ruled)
                .filter(percent -> percent.compareTo(bench.ledger().discount()) > 0)
                .map(percent ->
                        new Fact(FactSlot.DISCOUNT, percent.value().toPlainString(), bench.source(), bench.now()))
                .ifPresent(fact -> bench.apply(new Effect.RecordFact(fact)));
    }
}
