package dev.noor.core.replay;

import dev.noor.core.model.PlayedLine;
import dev.noor.core.turn.TurnEngine;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReport.RuleFired;
import jakarta.inject.Inject;
import java.util.List;

/** Takes a stored turn again. Confined to one thread, as its moment is. */
public final class Replayer {
    private final TurnEngine engine;
    private final PastMoment moment;

    @Inject
    public Replayer(TurnEngine engine, PastMoment moment) {
        this.engine = engine;
        this.moment = moment;
    }

    /** What became of a turn that was taken again. */
    public sealed interface Result {
        /** The turn as it is taken now, which is stored nowhere. */
        TurnCommit now();

        /** It comes out as it did. */
        record Same(TurnCommit now) implements Result {}

        /** It comes out otherwise. */
        record Changed(TurnCommit now, List<Difference> differences) implements Result {
            public Changed {
                differences = List.copyOf(differences);
            }
        }

        /** A model would be asked something that is not on the tape, so nobody knows what it would say. */
        record Missed(TurnCommit now) implements Result {}
    }

    /** Whether a turn can be taken again: not those in which a person took over. */
    public static boolean canTake(PastTurn past) {
        return !past.burst().isEmpty() && !past.reason().equals(TurnEngine.TAKEN_OVER);
    }

    /**
     * Takes it.
     *
     * @param then what it reported
     * @param before what it starts from
     */
    public Result take(PastTurn past, TurnReport then, Conversation before) {
        moment.begin(past, then, before);
        TurnCommit now = engine.take(
                before,
                past.burst(),
                moment.history(TurnEngine.LOOKING_BACK + past.burst().size()));
        if (now.report().rules().stream().map(RuleFired::reason).anyMatch(PlayedLine.MISS::equals)) {
            return new Result.Missed(now);
        }
        List<Difference> differences = Differences.between(past, then, now);
        return differences.isEmpty() ? new Result.Same(now) : new Result.Changed(now, differences);
    }
}
