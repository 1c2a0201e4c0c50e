package dev.noor.core.ledger;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and results hold only as long as another fact does. The city and the contact details depend on nothing.
 */
final class Dependencies {
    private static final Map<FactSlot, Set<Voided>> RESULTS = new EnumMap<>(Map.of(
            FactSlot.QUANTITY, EnumSet.allOf(Voided.class),
            FactSlot.SELECTION, EnumSet.allOf(Voided.class),
            FactSlot.DISCOUNT, EnumSet.of(Voided.QUOTATION),
            FactSlot.APPROVED_DISCOUNT, EnumSet.of(Voided.QUOTATION)));

    private static final Set<FactSlot> LIMITS_OF_A_KIND = EnumSet.of(
            FactSlot.QUANTITY,
            FactSlot.COLOUR,
            FactSlot.EXCLUDED_COLOUR,
            FactSlot.EXCLUDED_MATERIAL,
            FactSlot.WIDTH_CM,
            FactSlot.DEPTH_CM,
            FactSlot.HEIGHT_CM,
            FactSlot.SEATS,
            FactSlot.LIMITS,
            FactSlot.FEATURE);

    private static final Set<FactSlot> PRICE_OF_A_PIECE =
            EnumSet.of(FactSlot.BUDGET_MIN, FactSlot.BUDGET_MAX, FactSlot.BUDGET_PER);

    private Dependencies() {}

    /** The results that a new value of the slot makes worthless. */
    static Set<Voided> resultsOf(FactSlot slot) {
        return RESULTS.getOrDefault(slot, Set.of());
    }

    /**
     * The slots whose facts end with {@code change}. What was told in the same message belongs to the new value and
     * stays.
     */
    static Set<FactSlot> factsEndedBy(Fact change, Map<FactSlot, Fact> inForce) {
        Fact before = inForce.get(change.slot());
        if (change.slot() == FactSlot.SELECTION) {
            // What a manager approved was for the order as it was.
            return inForce.containsKey(FactSlot.APPROVED_DISCOUNT) && !isSameOrder(before, change)
                    ? Set.of(FactSlot.APPROVED_DISCOUNT)
                    : Set.of();
        }
        if (change.slot() != FactSlot.PRODUCT || before == null || areKept(kinds(before), kinds(change))) {
            return Set.of();
        }
        Set<FactSlot> ended = EnumSet.copyOf(LIMITS_OF_A_KIND);
        Fact per = inForce.get(FactSlot.BUDGET_PER);
        if (per == null || !per.value().equals("total")) {
            ended.addAll(PRICE_OF_A_PIECE);
        }
        ended.removeIf(slot -> {
            Fact fact = inForce.get(slot);
            return fact == null || fact.source().equals(change.source());
        });
        return ended;
    }

    private static boolean isSameOrder(@Nullable Fact before, Fact now) {
        return before != null && lines(before).equals(lines(now));
    }

    private static Optional<Set<Pick>> lines(Fact selection) {
        return Selection.parse(selection.value()).map(chosen -> Set.copyOf(chosen.picks()));
    }

    /** Whether each kind asked for is still there, perhaps said more exactly or more broadly. */
    private static boolean areKept(List<String> before, List<String> after) {
        return before.stream().allMatch(kind -> after.stream().anyMatch(other -> isSame(kind, other)));
    }

    private static boolean isSame(String kind, String other) {
        List<String> words = List.of(kind.split(" "));
        List<String> others = List.of(other.split(" "));
        return words.containsAll(others) || others.containsAll(words);
    }

    private static List<String> kinds(Fact product) {
        return Arrays.stream(product.value().split("\\|")).map(String::strip).toList();
    }
}
