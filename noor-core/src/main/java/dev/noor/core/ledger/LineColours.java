package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The colour that each line of an order is wanted in, as far as it was told: its own where it has one, else the colour
 * in force when the line was chosen or changed, or told afterwards while nothing else was asked for.
 */
public final class LineColours {
    private final Map<String, String> colours = new HashMap<>();
    private final Set<MessageId> orders;
    private List<Pick> lines = List.of();
    private List<Pick> touched = List.of();

    private LineColours(Ledger ledger) {
        orders = ledger.all().stream()
                .filter(fact -> fact.slot() == FactSlot.SELECTION)
                .map(Fact::source)
                .collect(Collectors.toSet());
    }

    /** The colours by the facts of a ledger. */
    public static LineColours of(Ledger ledger) {
        LineColours colours = new LineColours(ledger);
        List<Fact> told = new ArrayList<>();
        for (Fact fact : ledger.all()) {
            told.add(fact);
            colours.take(fact, told);
        }
        return colours;
    }

    /** The colour told for a product of the order; whether the product has it is not known here. */
    public Optional<String> of(Sku sku) {
        return Optional.ofNullable(colours.get(sku.folded()));
    }

    private void take(Fact fact, List<Fact> told) {
        switch (fact.slot()) {
            case SELECTION -> {
                List<Pick> now =
                        Selection.parse(fact.value()).map(Selection::picks).orElse(List.of());
                touched = now.stream().filter(pick -> !lines.contains(pick)).toList();
                lines = now;
                Ledger.of(told).value(FactSlot.COLOUR).ifPresent(this::colour);
                touched.forEach(pick ->
                        pick.colour().ifPresent(own -> colours.put(pick.sku().folded(), own)));
            }
            case COLOUR -> {
                // With an order in the same message it is said of what is ordered there.
                if (!orders.contains(fact.source())) {
                    colour(fact.value());
                }
            }
            case PRODUCT -> touched = List.of();
            default -> {}
        }
    }

    private void colour(String colour) {
        touched.forEach(pick -> colours.put(pick.sku().folded(), colour));
    }
}
