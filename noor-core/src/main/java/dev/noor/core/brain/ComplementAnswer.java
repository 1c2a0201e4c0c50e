package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names one thing that goes with an order, in the turn in which its first line is chosen and never again: later turns
 * are the customer's.
 */
final class ComplementAnswer implements Answer {
    private final SalesTools tools;

    @Inject
    ComplementAnswer(SalesTools tools) {
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        boolean first = bench.before().facts().stream().noneMatch(fact -> fact.slot() == FactSlot.SELECTION);
        List<Pick> picks = bench.ledger().picks();
        Optional<Pick> only = picks.size() == 1 ? Optional.of(picks.getFirst()) : Optional.empty();
        boolean open = bench.consent() == QuoteConsent.NONE && !turn.awaitsPerson();
        if (!first || only.isEmpty() || !open || turn.reading().has(Intent.DISCOUNT_REQUEST)) {
            return Share.NONE;
        }
        Optional<Product> companion =
                tools.product(only.get().sku(), bench).flatMap(chosen -> companion(chosen, bench));
        companion.ifPresent(product -> reply.say(turn.say(
                Phrase.COMPLEMENT,
                Map.of(
                        "name", turn.products().name(product),
                        "price", turn.numbers().price(product.price())))));
        return companion.isPresent() ? Share.PART : Share.NONE;
    }

    /** Of the first usual kind that the customer has not asked for: of the same series, else the cheapest in stock. */
    private Optional<Product> companion(Product chosen, Workbench bench) {
        List<ConceptId> usual = Companions.of(chosen.concepts());
        boolean known = usual.stream().anyMatch(kind -> bench.ledger().kinds().contains(kind.value()));
        if (usual.isEmpty() || known) {
            return Optional.empty();
        }
        List<Product> found = tools.search(
                CatalogQuery.builder()
                        .concepts(List.of(usual.getFirst()))
                        .availability(CatalogQuery.Availability.IN_STOCK)
                        .order(CatalogQuery.Order.PRICE_ASCENDING)
                        .limit(CatalogQuery.MAX_LIMIT)
                        .build(),
                bench);
        return found.stream()
                .filter(product ->
                        chosen.series().isPresent() && product.series().equals(chosen.series()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
