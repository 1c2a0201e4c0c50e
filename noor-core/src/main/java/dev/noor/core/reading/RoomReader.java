package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.tenant.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a room needs where no furniture is named: "an office for 24 people", "furniture for a meeting room". A
 * room that is only somebody's address or whereabouts needs nothing.
 */
final class RoomReader {
    private final Markup markup;
    private final Concepts concepts;

    RoomReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    /** What was asked for; where that is nothing but furniture for a room, what furnishes it. */
    List<Item> furnished(List<Item> items, Contacts contacts, boolean people) {
        boolean wished = !items.isEmpty() || people || markup.has(Operator.FURNISH);
        if (!wished || !items.stream().allMatch(Item::isWhole)) {
            return items;
        }
        Optional<Hit> room = markup.hits(Lexicon.Kind.ROOM).stream()
                .filter(hit -> !contacts.tokens().get(hit.from()) && !isNumbered(hit))
                .findFirst();
        return room.map(hit -> concepts.furnishing(hit.id()).stream()
                        .map(kind -> new Item(Optional.of(new ConceptId(kind)), Optional.empty(), Optional.empty()))
                        .toList())
                .orElse(items);
    }

    /** "Office 1204". */
    private boolean isNumbered(Hit room) {
        return markup.is(Operator.ADDRESS, room.from())
                && markup.figureAt(room.to())
                        .filter(figure -> !markup.is(Lexicon.Kind.SEAT, figure.to()))
                        .isPresent();
    }
}
