package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import java.util.List;
import java.util.Optional;

/**
 * One thing asked for. "2 NOVO 2400 and 4 office chairs" are two items, and so are "2 of the first and 3 of the
 * second".
 *
 * @param product the kind of thing, when it was named
 * @param others what the same word may mean instead: a "шкаф" holds papers or clothes
 * @param model a SKU or model name as the catalogue would be asked for it, such as {@code NOVO 2400}
 * @param quantity pieces, 1 to 10,000, when stated
 * @param reference what was shown before and is counted here, when the number points at it; of a kind, which one of
 *     that kind
 */
public record Item(
        Optional<ConceptId> product,
        List<ConceptId> others,
        Optional<String> model,
        Optional<Integer> quantity,
        Optional<Reference> reference) {
    public Item {
        others = List.copyOf(others);
    }

    /** A thing whose name has one meaning. */
    public Item(Optional<ConceptId> product, Optional<String> model, Optional<Integer> quantity) {
        this(product, List.of(), model, quantity, Optional.empty());
    }

    /** Whether it is "furniture", of whatever kind. */
    public boolean isWhole() {
        return model.isEmpty()
                && product.filter(kind -> Concepts.isWhole(kind.value())).isPresent();
    }

    /** Whether it counts "that one", and no place in a list. */
    public boolean isOfThisOne() {
        return reference.filter(Reference.ThisOne.class::isInstance).isPresent();
    }

    /** Pieces of what is not named. */
    static Item counted(int pieces) {
        return new Item(Optional.empty(), Optional.empty(), Optional.of(pieces));
    }

    /** The same thing, so many of it. */
    Item times(int count) {
        return new Item(product, others, model, Optional.of(count), reference);
    }

    Item of(Optional<Reference> pointedAt) {
        return new Item(product, others, model, quantity, pointedAt);
    }
}
