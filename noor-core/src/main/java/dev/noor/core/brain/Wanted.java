package dev.noor.core.brain;

import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.reading.SlotName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the things that a burst asks for from the parts that those should have: after chairs "which has a headrest?"
 * asks for no headrest.
 */
final class Wanted {
    private Wanted() {}

    /**
     * What the burst asks for, without mere parts of what is looked for already, and without "furniture", which is all
     * there is.
     */
    static List<Item> items(TurnContext turn) {
        return turn.reading().items().stream()
                .filter(item -> !isPart(item, turn) && !item.isWhole())
                .toList();
    }

    /** Whether furniture is asked for, and not a word of which. */
    static boolean isOpen(TurnContext turn) {
        List<Item> items = turn.reading().items();
        return !items.isEmpty() && items.stream().allMatch(Item::isWhole);
    }

    /** The kinds to search for; "a white NOVO desk" is one, of a series. */
    static List<Item> kinds(TurnContext turn) {
        List<Item> items = items(turn);
        Optional<Item> series =
                items.stream().filter(item -> isSeries(item, turn)).findFirst();
        List<Item> kinds = items.stream()
                .filter(item -> item.product().isPresent() && item.model().isEmpty())
                .toList();
        if (series.isEmpty() || kinds.size() > 1) {
            return kinds;
        }
        Optional<ConceptId> kind =
                series.get().product().or(() -> kinds.stream().findFirst().flatMap(Item::product));
        return List.of(new Item(kind, series.get().model(), series.get().quantity()));
    }

    /** Whether an item names a series and more that says which of its products are meant. */
    static boolean isSeries(Item item, TurnContext turn) {
        boolean letters = item.model()
                .filter(name -> name.chars().noneMatch(Character::isDigit))
                .isPresent();
        Reading reading = turn.reading();
        boolean limited = !reading.limits().equals(Limits.NONE)
                || reading.slot(SlotName.COLOUR).isPresent();
        return letters
                && (limited
                        || items(turn).stream().anyMatch(each -> each.product().isPresent()));
    }

    /** Whether the burst names a part of what is looked for. */
    static boolean namesPart(TurnContext turn) {
        return turn.reading().items().stream().anyMatch(item -> isPart(item, turn));
    }

    private static boolean isPart(Item item, TurnContext turn) {
        if (item.product().isEmpty()
                || item.model().isPresent()
                || item.quantity().isPresent()) {
            return false;
        }
        String kind = item.product().get().value();
        List<String> before = kindsBefore(turn);
        boolean sought = before.isEmpty() || before.contains(kind);
        return !sought
                && turn.reading().slots(SlotName.FEATURE).stream()
                        .anyMatch(feature ->
                                feature.equals(kind) || turn.served().details().areOne(feature, kind));
    }

    /** The kinds asked for in earlier bursts. */
    static List<String> kindsBefore(TurnContext turn) {
        return turn.bench().before().facts().stream()
                .filter(fact -> fact.slot() == FactSlot.PRODUCT)
                .flatMap(fact -> Arrays.stream(fact.value().split("\\|")))
                .toList();
    }
}
