package dev.noor.app.cli.eval;

import dev.noor.app.cli.eval.pack.Pack;
import java.util.List;

/** A pack that was played, with its turns in order. */
public record PlayedDialogue(Pack pack, List<PlayedTurn> turns) {

    public PlayedDialogue {
        turns = List.copyOf(turns);
    }

    /** Whether every turn passed. */
    public boolean passed() {
        return turns.stream().allMatch(PlayedTurn::passed);
    }
}
