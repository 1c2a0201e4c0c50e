package dev.noor.core.turn;

import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.Effect;
import java.util.Optional;

/** What stays asked after a turn, so that a short reply after an interruption is still read in its context. */
final class OpenQuestion {
    private OpenQuestion() {}

    /** What this turn asked, else the earlier question as long as nothing has answered it. */
    static Optional<Ask> after(Workbench bench, Optional<Ask> asked) {
        return asked.or(() -> bench.before().openAsk().filter(earlier -> isOpen(earlier, bench)));
    }

    private static boolean isOpen(Ask ask, Workbench bench) {
        boolean decided = bench.effects().stream().anyMatch(OpenQuestion::decides);
        return !decided
                && switch (ask) {
                    case NEED -> !bench.ledger().knows(FactSlot.PRODUCT);
                    case QUANTITY -> bench.ledger().quantity().isEmpty();
                    case BUDGET -> bench.ledger().budget().isEmpty();
                    case CHOICE -> bench.ledger().selection().isEmpty();
                    case ROWS ->
                        bench.stageEvidence().stream().noneMatch(StageEvidence.SelectionMade.class::isInstance);
                    case DELIVERY_PLACE -> !bench.ledger().knows(FactSlot.DELIVERY_PLACE);
                    case DETAILS -> !bench.ledger().missingForQuotation().isEmpty();
                    case TAX_NUMBER -> !bench.ledger().knows(FactSlot.TAX_NUMBER);
                    case QUOTATION, APPROVAL, CHANGE, RATING -> true;
                };
    }

    private static boolean decides(Effect effect) {
        return switch (effect) {
            case Effect.SetQuoteConsent consent -> true;
            case Effect.ApproveQuotation approved -> true;
            case Effect.RequestHandoff handoff -> true;
            case Effect.SaveFeedback feedback -> true;
            case Effect.OptOut optOut -> true;
            case Effect.RecordFact fact -> false;
            case Effect.MoveStage move -> false;
            case Effect.DraftQuotation drafted -> false;
            case Effect.SettleApproval settled -> false;
            case Effect.RefuseApproval refused -> false;
            case Effect.ScheduleFollowUp followUp -> false;
        };
    }
}
