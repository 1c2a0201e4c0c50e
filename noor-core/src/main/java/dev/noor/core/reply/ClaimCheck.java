package dev.noor.core.reply;

import dev.noor.core.reply.claim.Audit;
import dev.noor.core.reply.claim.Claim;
import dev.noor.core.reply.claim.Unit;
import dev.noor.ports.conversation.Ask;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every claim of one sort is proven by the evidence of the turn. */
record ClaimCheck(String name, Predicate<Claim> sort, Audit audit) implements ReplyCheck {

    /** A check for each sort of claim, so that reports say what was wrong. */
    static List<ReplyCheck> all(Audit audit) {
        return List.of(
                new ClaimCheck("amount", claim -> isIn(claim, Unit.Amount.class), audit),
                new ClaimCheck("percentage", claim -> isIn(claim, Unit.Percentage.class), audit),
                new ClaimCheck("stock", claim -> isIn(claim, Unit.Stock.class), audit),
                new ClaimCheck("pieces", claim -> isIn(claim, Unit.Pieces.class), audit),
                new ClaimCheck("length", claim -> isIn(claim, Unit.Length.class), audit),
                new ClaimCheck("code", Claim.Code.class::isInstance, audit),
                new ClaimCheck("date", claim -> claim instanceof Claim.Day || claim instanceof Claim.Clock, audit),
                new ClaimCheck("number", claim -> isIn(claim, Unit.None.class), audit));
    }

    private static boolean isIn(Claim claim, Class<? extends Unit> unit) {
        return claim instanceof Claim.Figure figure && unit.isInstance(figure.unit());
    }

    @Override
    public Verdict judge(Sentence sentence) {
        // The ends of a scale to answer on are no claim.
        if (sentence.ask().equals(Optional.of(Ask.RATING))) {
            return Verdict.KEEP;
        }
        return Verdict.keepIf(audit.of(sentence.text()).unproven().stream().noneMatch(sort));
    }
}
