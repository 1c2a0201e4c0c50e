package dev.noor.core.policy;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.Authority;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Which discount Noor may give by itself, and what is off an order: the one owner of both. The table by segment binds
 * managers and is never told. Stateless.
 */
public final class DiscountPolicy {
    private record Wish(Optional<Percent> asked, Percent own) {}

    private static final List<Rule<Wish, Discount>> RULES = List.of(
            new Rule<>("discount.no_authority", "Noor gives no discount by itself", DiscountPolicy::noAuthority),
            new Rule<>(
                    "discount.above_authority",
                    "more than Noor may give is a manager's decision",
                    DiscountPolicy::above),
            new Rule<>("discount.own", "within what Noor may give", DiscountPolicy::within));

    @Inject
    public DiscountPolicy() {}

    /**
     * What to answer a customer who wants a discount.
     *
     * @param asked how much, where the customer said it; else Noor gives what it may
     */
    public Ruling<Discount> rule(Authority authority, Optional<Percent> asked) {
        return Rule.first(RULES, new Wish(asked, authority.ownDiscount())).orElseThrow();
    }

    /**
     * What is off an order now: what Noor gave by itself, or a manager approved for this quotation if that is more, and
     * neither more than the tenant's table allows by now.
     *
     * @param priced the quotation that the order is written into; empty for one that has none yet
     */
    public static Percent settled(Authority authority, Ledger ledger, Optional<Quotation> priced) {
        Percent own = least(ledger.discount(), authority.ownDiscount());
        Percent approved = ledger.approved()
                .filter(given -> priced.map(Quotation::number)
                        .filter(given.number()::equals)
                        .isPresent())
                .map(given -> least(given.percent(), ApprovalRules.ceiling(authority, given.segment())))
                .orElse(Percent.ZERO);
        return own.compareTo(approved) > 0 ? own : approved;
    }

    private static Percent least(Percent one, Percent other) {
        return one.compareTo(other) > 0 ? other : one;
    }

    private static Optional<Discount> noAuthority(Wish wish) {
        return Optional.of(wish)
                .filter(w -> w.own().compareTo(Percent.ZERO) == 0)
                .map(w -> new Discount.ManagerDecides(Percent.ZERO));
    }

    private static Optional<Discount> above(Wish wish) {
        return wish.asked()
                .filter(asked -> asked.compareTo(wish.own()) > 0)
                .map(asked -> new Discount.ManagerDecides(wish.own()));
    }

    private static Optional<Discount> within(Wish wish) {
        return Optional.of(new Discount.Given(wish.asked().orElse(wish.own())));
    }
}
