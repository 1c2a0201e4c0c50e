package dev.noor.core.brain;

import dev.noor.core.catalog.PricePoints;
import dev.noor.core.catalog.Relaxation;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Gives up one limit of a wish that nothing fits, and says which. */
final class RelaxedSearch {
    private static final int MOST = 2;

    private final SalesTools tools;
    private final Promises promises;
    private final KindChoice choice;

    @Inject
    RelaxedSearch(SalesTools tools, Promises promises, KindChoice choice) {
        this.tools = tools;
        this.promises = promises;
        this.choice = choice;
    }

    /** What comes nearest to a wish that nothing fits, and what it lacks; else of the nearest kind. */
    List<Sku> offer(TurnContext turn, ReplyBuilder reply, CatalogQuery query) {
        for (Relaxation relaxation : Relaxation.of(query)) {
            List<Product> near = tools.search(relaxation.relax(query), turn.bench());
            List<Product> found = nearestOf(relaxation, Fitting.closest(query, Fitting.qualities(turn, query, near)));
            if (!found.isEmpty()) {
                reply.say(turn.say(Phrase.NOTHING_FITS));
                reply.say(turn.say(Phrase.NEAREST_INTRO, Map.of("relaxed", turn.say(word(relaxation)))));
                turn.products().options(found, Traits.wished(turn)).forEach(reply::say);
                if (relaxation == Relaxation.SIZE) {
                    promises.words(turn, "custom_made").ifPresent(reply::say);
                }
                return found.stream().map(Product::sku).toList();
            }
        }
        List<Product> near = choice.near(turn, query, MOST);
        reply.say(turn.say(near.isEmpty() ? Phrase.NOTHING_AT_ALL : Phrase.NEAR_KIND_INTRO));
        turn.products().options(near, Traits.wished(turn)).forEach(reply::say);
        return near.stream().map(Product::sku).toList();
    }

    /** Without a price limit the nearest are the cheapest; elsewhere a choice of prices says more. */
    private static List<Product> nearestOf(Relaxation relaxation, List<Product> found) {
        return relaxation == Relaxation.PRICE ? found.stream().limit(MOST).toList() : PricePoints.of(found, MOST);
    }

    private static Phrase word(Relaxation relaxation) {
        return switch (relaxation) {
            case STOCK -> Phrase.LIMIT_STOCK;
            case COLOUR -> Phrase.LIMIT_COLOUR;
            case PRICE -> Phrase.LIMIT_PRICE;
            case SIZE -> Phrase.LIMIT_SIZE;
            case SEATS -> Phrase.LIMIT_SEATS;
            case MATERIAL -> Phrase.LIMIT_MATERIAL;
        };
    }
}
