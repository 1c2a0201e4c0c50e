package dev.noor.core.ledger;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.money.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many of each kind the customer asked for, over several messages: "6 office chairs and 2 desks".
 *
 * @param byKind pieces by concept id, in the order told
 */
public record KindPieces(Map<String, Integer> byKind) {
    public static final KindPieces NONE = new KindPieces(Map.of());

    private static final Pattern ENTRY = Pattern.compile("([^=|]+)=([0-9]{1,5})");

    public KindPieces {
        byKind = new LinkedHashMap<>(byKind);
    }

    /** A copy. */
    @Override
    public Map<String, Integer> byKind() {
        return new LinkedHashMap<>(byKind);
    }

    /** Whether kinds have numbers of their own, so that none of these is meant for every product. */
    public boolean areSeveral() {
        return byKind.size() > 1;
    }

    /** These, and so many of a kind instead of the number told for it before. */
    public KindPieces with(ConceptId kind, Quantity pieces) {
        Map<String, Integer> more = byKind();
        more.put(kind.value(), pieces.value());
        return new KindPieces(more);
    }

    /** The number told for the first of some concepts that has one: those of a product, most specific first. */
    public Optional<Quantity> of(List<ConceptId> concepts) {
        return concepts.stream()
                .map(concept -> byKind.get(concept.value()))
                .flatMap(pieces -> Optional.ofNullable(pieces).stream())
                .findFirst()
                .map(Quantity::new);
    }

    /** What {@link #parse} reads; empty for none. */
    public String format() {
        return byKind.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("|"));
    }

    /** Empty when the text is not of the form {@code office chair=6|desk=2}. */
    public static Optional<KindPieces> parse(String text) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        for (String entry : text.split("\\|", -1)) {
            Matcher matcher = ENTRY.matcher(entry);
            Optional<Quantity> pieces =
                    matcher.matches() ? Quantity.orderable(Integer.parseInt(matcher.group(2))) : Optional.empty();
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            byKind.put(matcher.group(1), pieces.get().value());
        }
        return Optional.of(new KindPieces(byKind));
    }
}
