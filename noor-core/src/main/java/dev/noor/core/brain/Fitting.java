package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps of what a search found what has the features, materials and shapes wished for, is of exactly the kind asked
 * for, and seats no more than needed. Each is kept only where rows of the catalogue state it.
 */
final class Fitting {
    /** So many make a choice, so that what fits less well is left out. */
    private static final int ENOUGH = 2;

    private static final Set<Kind> QUALITIES = EnumSet.of(Kind.FEATURE, Kind.MATERIAL, Kind.SHAPE);

    private Fitting() {}

    /**
     * What has every quality wished for in this conversation, else every one that this burst names, else one of them;
     * all, when no row says anything of them; none, when rows deny what this burst asks for.
     */
    static List<Product> qualities(TurnContext turn, CatalogQuery query, List<Product> found) {
        List<Trait> now = wishes(query, Traits.of(turn));
        List<Trait> all = wishes(query, Traits.wished(turn));
        List<Product> fitting = having(turn, found, all);
        if (fitting.isEmpty()) {
            fitting = having(turn, found, now);
        }
        if (fitting.isEmpty()) {
            fitting = found.stream()
                    .filter(product -> now.stream().anyMatch(trait -> has(turn, product, trait)))
                    .toList();
        }
        boolean known = found.stream()
                .anyMatch(product -> now.stream()
                        .anyMatch(trait -> !(turn.served().details().states(product, trait) instanceof Stated.Silent)));
        return fitting.isEmpty() && !known ? found : fitting;
    }

    /**
     * The qualities this burst asks for of which no row of the options says anything; none where it asks for several
     * kinds, of which each may be what has the quality.
     */
    static List<Trait> unstated(TurnContext turn, CatalogQuery query, List<Product> options) {
        List<Trait> wished = Wanted.kinds(turn).size() > 1 ? List.of() : wishes(query, Traits.of(turn));
        return wished.stream()
                .filter(trait -> options.stream()
                        .allMatch(product -> turn.served().details().states(product, trait) instanceof Stated.Silent))
                .toList();
    }

    /**
     * What is of the kind itself, else of the kind under it that most are of, since that is what a catalogue means by
     * its general word; and what seats the fewest that do.
     */
    static List<Product> closest(CatalogQuery query, List<Product> found) {
        List<Product> ofKind = preferring(
                found,
                product -> kind(product).filter(query.concepts()::contains).isPresent());
        Optional<ConceptId> commonest = commonest(found);
        List<Product> exact = query.concepts().isEmpty() || ofKind.size() < found.size()
                ? ofKind
                : preferring(found, product -> kind(product).equals(commonest));
        return query.seats()
                .min()
                .map(people -> preferring(exact, product -> product.seats().equals(Optional.of(people))))
                .orElse(exact);
    }

    private static Optional<ConceptId> kind(Product product) {
        return product.concepts().stream().findFirst();
    }

    private static Optional<ConceptId> commonest(List<Product> found) {
        Map<ConceptId, Long> counts = found.stream()
                .flatMap(product -> kind(product).stream())
                .collect(Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static List<Product> having(TurnContext turn, List<Product> found, List<Trait> traits) {
        return found.stream().filter(product -> hasAll(turn, product, traits)).toList();
    }

    /** Whether the row states each of the traits. */
    static boolean hasAll(TurnContext turn, Product product, List<Trait> traits) {
        return traits.stream().allMatch(trait -> has(turn, product, trait));
    }

    private static boolean has(TurnContext turn, Product product, Trait trait) {
        return turn.served().details().states(product, trait) instanceof Stated.Yes;
    }

    private static List<Product> preferring(List<Product> found, Predicate<Product> better) {
        List<Product> preferred = found.stream().filter(better).toList();
        return preferred.size() >= ENOUGH ? preferred : found;
    }

    /** A shape that is in the name of the kind asked for, as in "corner desk", is no further wish. */
    private static List<Trait> wishes(CatalogQuery query, List<Trait> traits) {
        List<String> kinds = query.concepts().stream().map(ConceptId::value).toList();
        return traits.stream()
                .filter(trait -> QUALITIES.contains(trait.kind()))
                .filter(trait -> kinds.stream().noneMatch(kind -> kind.contains(trait.id())))
                .toList();
    }
}
