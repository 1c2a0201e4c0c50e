package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import java.util.List;
import java.util.Optional;

/** A thing named at the tokens {@code from} to before {@code to}. */
record Thing(Optional<String> concept, List<String> others, Optional<String> model, int pieces, int from, int to) {
    static Thing of(Models.Mention model) {
        return new Thing(Optional.empty(), List.of(), Optional.of(model.text()), 0, model.from(), model.to());
    }

    /** "NOVO 2400 desk" and "desk NOVO 2400" are one thing. */
    Thing joined(Thing behind) {
        return new Thing(
                concept.or(behind::concept),
                concept.isPresent() ? others : behind.others,
                model.or(behind::model),
                Math.max(pieces, behind.pieces),
                from,
                behind.to);
    }

    Item times(Optional<Integer> quantity) {
        return new Item(
                concept.map(ConceptId::new),
                others.stream().map(ConceptId::new).toList(),
                model,
                quantity,
                Optional.empty());
    }
}
