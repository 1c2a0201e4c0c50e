package dev.noor.core.brain;

import dev.noor.core.ledger.ApprovedDiscount;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.policy.LostDiscount;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says honestly that an approved discount is gone, and why; once, wherever the reply comes to it first. */
final class ApprovalText {
    private ApprovalText() {}

    static void say(TurnContext turn, ReplyBuilder reply) {
        lost(turn.bench()).map(lost -> words(turn, lost)).ifPresent(words -> {
            if (reply.lines().stream().noneMatch(line -> line.text().equals(words))) {
                reply.say(words);
            }
        });
    }

    /** What was lost before the turn, or by what the customer changed in it. */
    static Optional<LostDiscount> lost(Workbench bench) {
        return bench.lost()
                .or(() -> bench.ledger().knows(FactSlot.APPROVED_DISCOUNT)
                        ? Optional.empty()
                        : held(bench).map(given -> new LostDiscount.OtherOrder(given.percent())));
    }

    /** What was approved before this turn, or taken up by it. */
    private static Optional<ApprovedDiscount> held(Workbench bench) {
        return bench.effects().stream()
                .flatMap(effect ->
                        effect instanceof Effect.RecordFact(Fact fact) && fact.slot() == FactSlot.APPROVED_DISCOUNT
                                ? Ledger.of(List.of(fact)).approved().stream()
                                : Optional.<ApprovedDiscount>empty().stream())
                .findFirst()
                .or(() -> Ledger.of(bench.before().facts()).approved());
    }

    /** Of an approval that was used before. */
    static String used(TurnContext turn, Approval approval) {
        return turn.say(Phrase.APPROVAL_USED, Map.of("percent", rate(turn, approval.percent())));
    }

    private static String words(TurnContext turn, LostDiscount lost) {
        return switch (lost) {
            case LostDiscount.Expired(Percent percent) ->
                turn.say(Phrase.APPROVAL_EXPIRED, Map.of("percent", rate(turn, percent)));
            case LostDiscount.OtherOrder(Percent percent) ->
                turn.say(Phrase.APPROVAL_OUTDATED, Map.of("percent", rate(turn, percent)));
            case LostDiscount.Over(Percent percent) ->
                turn.say(Phrase.APPROVAL_OVER, Map.of("percent", rate(turn, percent)));
        };
    }

    private static String rate(TurnContext turn, Percent percent) {
        turn.bench().prove(List.of(new Evidence.Figure("approval.percent", percent.value())));
        return turn.numbers().rate(percent);
    }
}
