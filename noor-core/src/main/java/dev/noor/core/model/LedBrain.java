package dev.noor.core.model;

import dev.noor.core.brain.Brain;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.RuleBrain;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.turn.TurnReport.RuleFired;

/** Lets the rules decide and somebody else word it; what that one does not manage, the rules have said already. */
abstract class LedBrain implements Brain {
    private final RuleBrain rules;

    LedBrain(RuleBrain rules) {
        this.rules = rules;
    }

    @Override
    public final ReplyBuilder reply(TurnContext turn) {
        ReplyBuilder plan = rules.reply(turn);
        if (Decided.byRules(turn, plan)) {
            return plan;
        }
        Workbench decided = turn.bench().copy();
        try {
            return worded(turn, plan);
        } catch (PortException fault) {
            return finished(turn, plan, decided, fault.code());
        } catch (Unusable unusable) {
            return finished(turn, plan, decided, String.valueOf(unusable.getMessage()));
        } catch (RuntimeException bug) {
            // Whatever a model made us do, the customer is answered.
            return finished(turn, plan, decided, bug.getClass().getSimpleName());
        }
    }

    private static ReplyBuilder finished(TurnContext turn, ReplyBuilder plan, Workbench decided, String why) {
        turn.bench().restore(decided);
        turn.bench().fired(new RuleFired("brain.rules_finished", why));
        return plan;
    }

    /** The reply in other words; throws when there is none that may be said. */
    abstract ReplyBuilder worded(TurnContext turn, ReplyBuilder plan);
}
