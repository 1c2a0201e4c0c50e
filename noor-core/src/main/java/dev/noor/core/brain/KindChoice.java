package dev.noor.core.brain;

import dev.noor.core.catalog.PricePoints;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.reading.Concepts;
import dev.noor.core.reading.Item;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Kind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the kind to search: of a word with several meanings the one that the shop has more of as wished, and of a
 * kind that it does not have at all the nearest that it has.
 */
final class KindChoice {
    private final SalesTools tools;

    @Inject
    KindChoice(SalesTools tools) {
        this.tools = tools;
    }

    /**
     * What was spoken of before, else what has the quality that the kind is named by, else what the shop has most of.
     */
    CatalogQuery meant(TurnContext turn, CatalogQuery query, Item item) {
        return spokenOf(turn, query, item)
                .or(() -> ofQuality(turn, query, item))
                .orElseGet(() -> likeliest(turn, query, item));
    }

    /** "Stackable chairs" are no kind of a shop that has training chairs which can be stacked. */
    private Optional<CatalogQuery> ofQuality(TurnContext turn, CatalogQuery query, Item item) {
        List<Trait> qualities = Traits.of(turn).stream()
                .filter(trait -> trait.kind() == Kind.FEATURE)
                .toList();
        if (qualities.isEmpty() || item.product().isEmpty() || isSold(turn, query.concepts())) {
            return Optional.empty();
        }
        return turn.served().concepts().lineage(item.product().get().value()).stream()
                .map(kind ->
                        query.toBuilder().concepts(List.of(new ConceptId(kind))).build())
                .filter(wider ->
                        found(turn, wider).stream().anyMatch(product -> Fitting.hasAll(turn, product, qualities)))
                .findFirst();
    }

    /** A "шкаф" is a cabinet where papers are kept and a wardrobe where clothes are: the shop decides. */
    private CatalogQuery likeliest(TurnContext turn, CatalogQuery query, Item item) {
        CatalogQuery best = query;
        int most = item.others().isEmpty() ? 0 : found(turn, query).size();
        for (ConceptId other : item.others()) {
            CatalogQuery meaning = query.toBuilder().concepts(List.of(other)).build();
            int fitting = found(turn, meaning).size();
            if (fitting > most) {
                most = fitting;
                best = meaning;
            }
        }
        return best;
    }

    /** After desks were spoken of, «стол не меньше 180 см» is such a desk, and no table of any sort. */
    private Optional<CatalogQuery> spokenOf(TurnContext turn, CatalogQuery query, Item item) {
        Concepts concepts = turn.served().concepts();
        List<String> before = Ledger.of(turn.bench().before().facts()).kinds();
        return item.product().filter(family -> item.quantity().isEmpty()).stream()
                .flatMap(family -> before.stream().filter(kind -> isFamily(concepts, family.value(), kind)))
                .map(kind ->
                        query.toBuilder().concepts(List.of(new ConceptId(kind))).build())
                .filter(narrower -> !found(turn, narrower).isEmpty())
                .findFirst();
    }

    private static boolean isFamily(Concepts concepts, String family, String kind) {
        return concepts.kinds(family).size() == 1
                && !family.equals(kind)
                && concepts.lineage(kind).contains(family);
    }

    /** At most {@code most} products of the nearest kind, where the catalogue has none of the kind asked for. */
    List<Product> near(TurnContext turn, CatalogQuery query, int most) {
        Optional<ConceptId> kind = query.concepts().stream().findFirst();
        if (kind.isEmpty() || isSold(turn, query.concepts())) {
            return List.of();
        }
        Stream<ConceptId> near =
                turn.served().concepts().near(kind.get().value()).stream().map(ConceptId::new);
        return near.map(other -> found(
                                turn, query.toBuilder().concepts(List.of(other)).build())
                        .stream()
                        .filter(product ->
                                product.concepts().stream().findFirst().equals(Optional.of(other)))
                        .toList())
                .filter(products -> !products.isEmpty())
                .findFirst()
                .map(products -> PricePoints.of(products, most))
                .orElse(List.of());
    }

    private List<Product> found(TurnContext turn, CatalogQuery query) {
        return Fitting.qualities(turn, query, tools.search(query, turn.bench()));
    }

    private boolean isSold(TurnContext turn, List<ConceptId> kinds) {
        CatalogQuery any = CatalogQuery.builder().concepts(kinds).limit(1).build();
        return !tools.search(any, turn.bench()).isEmpty();
    }
}
