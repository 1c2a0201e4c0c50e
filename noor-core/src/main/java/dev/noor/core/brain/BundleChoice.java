package dev.noor.core.brain;

import dev.noor.core.plan.Bundle;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.core.reading.Reference;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds which of the sets offered last the customer takes. */
final class BundleChoice {
    private final BundleOffer offer;

    @Inject
    BundleChoice(BundleOffer offer) {
        this.offer = offer;
    }

    /** The set taken; empty when none is, or when sets were not what was offered. */
    Optional<Bundle> of(TurnContext turn) {
        Reading reading = turn.reading();
        boolean names = reading.items().stream().anyMatch(item -> item.model().isPresent());
        boolean points =
                !reading.references().isEmpty() || reading.has(Intent.CONFIRM) || reading.has(Intent.QUOTE_REQUEST);
        if (!turn.asked(Ask.CHOICE) || names || !points || reading.has(Cue.OTHER_OPTIONS)) {
            return Optional.empty();
        }
        List<Sku> shown = turn.bench().shown();
        List<Bundle> few = offered(turn, shown);
        return few.isEmpty() ? Optional.empty() : pointedAt(reading, few);
    }

    /** The sets that were shown: those within the limit, or the one above it. */
    private List<Bundle> offered(TurnContext turn, List<Sku> shown) {
        List<Bundle> all = offer.all(turn);
        List<Bundle> few = BundleOffer.few(turn, all);
        if (!few.isEmpty()) {
            return BundleOffer.skus(few).equals(shown) ? few : List.of();
        }
        List<Bundle> least = all.stream().limit(1).toList();
        return BundleOffer.skus(least).equals(shown) ? least : List.of();
    }

    private static Optional<Bundle> pointedAt(Reading reading, List<Bundle> few) {
        for (Reference reference : reading.references()) {
            Optional<Bundle> pointed = switch (reference) {
                case Reference.Ordinal(int n) -> n <= few.size() ? Optional.of(few.get(n - 1)) : Optional.empty();
                case Reference.Model model -> Optional.empty();
                case Reference.Last last -> Optional.of(few.getLast());
                case Reference.Priciest priciest -> Optional.of(few.getLast());
                case Reference.Cheapest cheapest -> Optional.of(few.getFirst());
                case Reference.All all -> only(few);
                case Reference.ThisOne one -> only(few);
            };
            if (pointed.isPresent()) {
                return pointed;
            }
        }
        boolean yes = reading.has(Intent.CONFIRM) || reading.has(Intent.QUOTE_REQUEST);
        return yes ? only(few) : Optional.empty();
    }

    private static Optional<Bundle> only(List<Bundle> few) {
        return few.size() == 1 ? Optional.of(few.getFirst()) : Optional.empty();
    }
}
