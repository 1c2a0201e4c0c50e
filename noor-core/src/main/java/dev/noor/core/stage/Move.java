package dev.noor.core.stage;

import dev.noor.ports.conversation.Stage;
import dev.noor.ports.turn.TurnReport.StageMove;

/** One step of the sale with what it was made on; always one that {@link Stage#successors()} allows. */
public record Move(Stage from, Stage to, StageEvidence evidence) {
    public Move {
        if (!from.successors().contains(to)) {
            throw new IllegalArgumentException("no move leads from " + from.wire() + " to " + to.wire());
        }
    }

    /** Whether the sale goes on, and not a step back. */
    public boolean isForward() {
        return to.ordinal() > from.ordinal();
    }

    /** As the turn's report states it. */
    public StageMove report() {
        return new StageMove(from, to, evidence.wire());
    }
}
