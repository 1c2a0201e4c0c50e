package dev.noor.core.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The evidence of one turn, to be asked by kind. */
record Happened(Set<StageEvidence> evidence) {

    /** The first of these kinds that happened. */
    @SafeVarargs
    final Optional<StageEvidence> anyOf(Class<? extends StageEvidence>... kinds) {
        return List.of(kinds).stream()
                .flatMap(kind -> evidence.stream().filter(kind::isInstance))
                .findFirst();
    }

    @SafeVarargs
    final boolean noneOf(Class<? extends StageEvidence>... kinds) {
        return anyOf(kinds).isEmpty();
    }
}
