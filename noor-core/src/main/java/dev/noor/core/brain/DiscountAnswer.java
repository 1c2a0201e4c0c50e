package dev.noor.core.brain;

import dev.noor.core.policy.Discount;
import dev.noor.core.policy.DiscountPolicy;
import dev.noor.core.policy.Ruling;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers a wish for a discount within the tenant's authority. */
final class DiscountAnswer implements Answer {
    private final DiscountPolicy policy;
    private final Promises promises;

    @Inject
    DiscountAnswer(DiscountPolicy policy, Promises promises) {
        this.policy = policy;
        this.promises = promises;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!Bargaining.asksForLess(turn.reading())) {
            return Share.NONE;
        }
        Ruling<Discount> ruling = policy.rule(turn.bench().tenant().authority(), Bargaining.asked(turn.reading()));
        turn.bench().fired(ruling.rule());
        Optional<Approval> spent = reused(turn.bench());
        if (spent.isPresent()) {
            turn.bench().apply(new Effect.RefuseApproval(spent.get().id()));
            if (ApprovalText.lost(turn.bench()).isEmpty()) {
                reply.say(ApprovalText.used(turn, spent.get()));
            }
        }
        reply.say(GivenDiscount.of(turn, ruling.value())
                .map(percent -> own(turn))
                .orElseGet(() -> promises.words(turn, "discount")
                                .map(words -> words + " ")
                                .orElse("")
                        + turn.say(Phrase.DISCOUNT_INSTEAD)));
        return Share.PART;
    }

    /** An approval whose discount this order does not have: it was for another one, or for what is sold. */
    private static Optional<Approval> reused(Workbench bench) {
        Optional<String> open = bench.quotation()
                .filter(quoted -> quoted.status() != QuotationStatus.ACCEPTED)
                .map(Quotation::number);
        return bench.spent()
                .filter(approval -> bench.ledger()
                        .approved()
                        .filter(given -> open.filter(given.number()::equals).isPresent())
                        .isEmpty());
    }

    /** What stands in the lines from now on, perhaps more than was asked for this time. */
    private static String own(TurnContext turn) {
        Percent percent = DiscountPolicy.settled(
                turn.bench().tenant().authority(),
                turn.bench().ledger(),
                turn.bench().quotation());
        turn.bench().prove(List.of(new Evidence.Figure("authority.own_discount", percent.value())));
        return turn.say(Phrase.DISCOUNT_OWN, Map.of("percent", turn.numbers().rate(percent)));
    }
}
