package dev.noor.core.brain;

import dev.noor.core.ledger.Budget;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.plan.Bundle;
import dev.noor.core.plan.RoomPlans;
import dev.noor.core.plan.SeatPlanner;
import dev.noor.core.plan.SeatingPlans;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The sets that the ledger's wish can be met with. It is computed from the facts alone, so that a later turn finds the
 * sets again that an earlier one offered.
 */
final class BundleOffer {
    private static final int FOUND = CatalogQuery.MAX_LIMIT;
    private static final int MOST = 3;
    private static final int MOST_PRODUCTS = 4;

    private final SalesTools tools;

    @Inject
    BundleOffer(SalesTools tools) {
        this.tools = tools;
    }

    /** What may be spent on everything. */
    static Optional<Money> limit(TurnContext turn) {
        return turn.bench()
                .ledger()
                .budget()
                .filter(budget -> budget.per() != Budget.Per.UNIT)
                .flatMap(Budget::max)
                .map(max -> Money.rounded(max, turn.bench().tenant().currency()));
    }

    /** The people to furnish for; none beyond what can be planned. */
    static Optional<Integer> people(Ledger ledger) {
        return ledger.seats()
                .or(() -> ledger.quantity().map(Quantity::value))
                .filter(people -> people > 1 && people <= SeatPlanner.MOST_PEOPLE);
    }

    /**
     * Every set, cheapest first, whatever may be spent; none when the wish is not for people or nothing serves them.
     */
    List<Bundle> all(TurnContext turn) {
        Ledger ledger = turn.bench().ledger();
        List<String> kinds = ledger.kinds();
        Optional<Integer> people = people(ledger);
        if (people.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        if (kinds.size() == 1) {
            return SeatingPlans.of(found(turn, kinds.getFirst()), people.get());
        }
        return RoomPlans.of(
                kinds.stream()
                        .map(kind -> new RoomPlans.Kind(found(turn, kind), pieces(ledger, kind)))
                        .toList(),
                people.get(),
                product -> Companions.isPersonal(product.concepts()));
    }

    /** "4 manager chairs and a table for 8": pieces told with the people or after them. */
    private static Optional<Integer> pieces(Ledger ledger, String kind) {
        Optional<Instant> seated = ledger.fact(FactSlot.SEATS).map(Fact::at);
        return ledger.fact(FactSlot.PIECES)
                .filter(told -> seated.filter(told.at()::isBefore).isEmpty())
                .flatMap(told -> ledger.pieces().of(List.of(new ConceptId(kind))))
                .map(Quantity::value);
    }

    /** The few of {@link #all} to offer: within what may be spent, cheapest first. */
    static List<Bundle> few(TurnContext turn, List<Bundle> all) {
        Optional<Money> limit = limit(turn);
        List<Bundle> within = all.stream()
                .filter(bundle -> limit.isEmpty() || bundle.total().compareTo(limit.get()) <= 0)
                .toList();
        boolean sets = turn.bench().ledger().kinds().size() > 1;
        int most = within.size();
        if (!sets) {
            most = Math.min(MOST, most);
            while (most > 1 && products(within.subList(0, most)) > MOST_PRODUCTS) {
                most--;
            }
        }
        return within.subList(0, most);
    }

    /** The products of sets, in the order of their lines. */
    static List<Sku> skus(List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(bundle -> bundle.lines().stream())
                .map(line -> line.product().sku())
                .toList();
    }

    private static long products(List<Bundle> bundles) {
        return bundles.stream().mapToLong(bundle -> bundle.lines().size()).sum();
    }

    private List<Product> found(TurnContext turn, String kind) {
        Ledger ledger = turn.bench().ledger();
        CatalogQuery.Builder query = CatalogQuery.builder()
                .concepts(List.of(new ConceptId(kind)))
                .excludedColours(one(ledger, FactSlot.EXCLUDED_COLOUR))
                .excludedMaterials(one(ledger, FactSlot.EXCLUDED_MATERIAL))
                .order(CatalogQuery.Order.PRICE_ASCENDING)
                .limit(FOUND);
        if (ledger.kinds().size() == 1) {
            query.colours(one(ledger, FactSlot.COLOUR));
        }
        return tools.search(query.build(), turn.bench());
    }

    private static List<String> one(Ledger ledger, FactSlot slot) {
        return ledger.value(slot).map(List::of).orElse(List.of());
    }
}
