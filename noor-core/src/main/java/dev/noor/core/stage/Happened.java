package dev.noor.core.stage;

import java.util.Optional;
import java.util.Set;

/** The evidence of one turn, to be asked by kind. */
record Happened(Set<StageEvidence> evidence) {

    /** The first of these kinds that happened. */
    @SafeVarargs
    final Optional<StageEvidence> anyOf(Class<? extends StageEvidence>... kinds) {
        for (Class<? extends StageEvidence> kind : kinds) {
            for (StageEvidence each : evidence) {
                if (kind.isInstance(each)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    @SafeVarargs
    final boolean noneOf(Class<? extends StageEvidence>... kinds) {
        return anyOf(kinds).isEmpty();
    }
}
