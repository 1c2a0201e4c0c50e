package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which product concepts are kinds of which. Immutable. */
public final class Concepts {
    private static final String SHARED = "shared seating";
    private static final String PERSONAL = "personal seating";
    private static final List<String> UPRIGHT = List.of("storage", "board");
    private static final Set<String> WHOLE = Set.of("furniture", "office furniture");
    private static final String OTHER_TRADES = "goods of other trades";
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();
    private final Map<String, List<String>> rooms = new HashMap<>();

    public Concepts(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == Lexicon.Kind.ROOM) {
                rooms.put(entry.id(), entry.near());
            }
            if (entry.kind() == Lexicon.Kind.PRODUCT) {
                parents.merge(entry.id(), entry.parents(), (known, more) -> known.isEmpty() ? more : known);
                near.merge(entry.id(), entry.near(), (known, more) -> known.isEmpty() ? more : known);
            }
        }
    }

    /** The concept followed by everything it is a kind of, nearest first. */
    public List<String> lineage(String concept) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(concept));
        while (!waiting.isEmpty()) {
            String next = waiting.removeFirst();
            if (seen.add(next)) {
                waiting.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return List.copyOf(seen);
    }

    /** Whether the trade deals in it: a billiard table is no table to a furniture shop. */
    public boolean isOurs(String concept) {
        return !isA(concept, OTHER_TRADES);
    }

    /** Whether the lexicon knows a concept of this name. */
    public boolean knows(String concept) {
        return parents.containsKey(concept);
    }

    /** What furnishes a room, the main thing first. */
    public List<String> furnishing(String room) {
        return rooms.getOrDefault(room, List.of());
    }

    /** Whether it is all that the trade deals in, and so says nothing of what is wanted. */
    static boolean isWhole(String concept) {
        return WHOLE.contains(concept);
    }

    /** Other kinds that serve a customer when there are few of a concept, nearest first. */
    public List<String> near(String concept) {
        return near.getOrDefault(concept, List.of());
    }

    /** The lineage without the marks that only tell how many people use a thing. */
    public List<String> kinds(String concept) {
        return lineage(concept).stream()
                .filter(kind -> !kind.equals(SHARED) && !kind.equals(PERSONAL))
                .toList();
    }

    /** Whether several people use it at once, as its nearest kind tells. */
    boolean seatsSeveral(String concept) {
        for (String kind : lineage(concept)) {
            if (kind.equals(SHARED)) {
                return true;
            }
            if (kind.equals(PERSONAL)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is mostly higher than deep, so that two sizes of it are width and height. */
    boolean isUpright(String concept) {
        return UPRIGHT.stream().anyMatch(kind -> isA(concept, kind));
    }

    /** Whether {@code concept} is {@code ancestor} or a kind of it. */
    public boolean isA(String concept, String ancestor) {
        return concept.equals(ancestor) || lineage(concept).contains(ancestor);
    }
}
