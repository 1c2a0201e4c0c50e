package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.reading.Cue;
import dev.noor.ports.turn.Effect;

/** Tells which turns are the rules' alone: where something is agreed or handed over, every word is theirs. */
final class Decided {
    private Decided() {}

    static boolean byRules(TurnContext turn, ReplyBuilder plan) {
        return plan.isEmpty()
                || turn.reading().text().isBlank()
                || turn.reading().has(Cue.INJECTION)
                || turn.bench().effects().stream().anyMatch(Decided::settles);
    }

    private static boolean settles(Effect effect) {
        return switch (effect) {
            case Effect.RequestHandoff handoff -> true;
            case Effect.DraftQuotation drafted -> true;
            case Effect.ApproveQuotation approved -> true;
            case Effect.SettleApproval settled -> true;
            case Effect.RefuseApproval refused -> true;
            case Effect.SaveFeedback feedback -> true;
            case Effect.OptOut optOut -> true;
            case Effect.SetQuoteConsent consent -> true;
            case Effect.RecordFact fact -> false;
            case Effect.MoveStage move -> false;
            case Effect.ScheduleFollowUp followUp -> false;
        };
    }
}
