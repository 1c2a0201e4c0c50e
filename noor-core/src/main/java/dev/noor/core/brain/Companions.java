package dev.noor.core.brain;

import dev.noor.ports.catalog.ConceptId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What furniture is bought together with, as concept ids of the shared lexicon. */
final class Companions {
    private static final ConceptId CHAIR = new ConceptId("chair");
    private static final ConceptId OFFICE_CHAIR = new ConceptId("office chair");
    private static final Map<ConceptId, List<ConceptId>> OF = Map.of(
            new ConceptId("workstation"), List.of(new ConceptId("pedestal"), OFFICE_CHAIR),
            new ConceptId("desk"), List.of(new ConceptId("pedestal"), OFFICE_CHAIR),
            new ConceptId("meeting table"), List.of(new ConceptId("conference chair"), CHAIR),
            new ConceptId("sofa"), List.of(new ConceptId("coffee table")));

    private static final Set<ConceptId> PERSONAL = Set.of(CHAIR, new ConceptId("desk"), new ConceptId("pedestal"));

    private Companions() {}

    /** Every kind that is spoken of here. */
    static Set<ConceptId> kinds() {
        Set<ConceptId> kinds = new HashSet<>(PERSONAL);
        OF.forEach((kind, usual) -> {
            kinds.add(kind);
            kinds.addAll(usual);
        });
        return kinds;
    }

    /** Whether everybody in a room needs a piece of their own. */
    static boolean isPersonal(List<ConceptId> kinds) {
        return kinds.stream().anyMatch(PERSONAL::contains);
    }

    /** What goes with a thing of these kinds, nearest kind first; empty when nothing is usual. */
    static List<ConceptId> of(List<ConceptId> kinds) {
        return kinds.stream()
                .flatMap(kind -> Optional.ofNullable(OF.get(kind)).stream())
                .findFirst()
                .orElse(List.of());
    }
}
