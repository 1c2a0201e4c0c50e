package dev.noor.core.catalog;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.money.Money;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Turns what a reading states into limits of a catalogue search. */
public final class CatalogQueries {
    private CatalogQueries() {}

    /**
     * The search for the first item of a reading, with every stated limit; cheap wishes come cheapest first. A model
     * with a digit in its name is asked for by that name alone. Empty when the reading states nothing that the
     * catalogue could be asked for.
     */
    public static Optional<CatalogQuery.Builder> from(Reading reading, Currency currency) {
        return from(reading, reading.items().stream().findFirst(), currency);
    }

    /** The search for one item of a reading, with every limit that the reading states. */
    public static Optional<CatalogQuery.Builder> from(Reading reading, Optional<Item> item, Currency currency) {
        List<ConceptId> concepts = item.flatMap(Item::product).map(List::of).orElse(List.of());
        Optional<String> model = item.flatMap(Item::model);
        Limits limits = reading.limits();
        boolean asked = reading.has(Intent.PRODUCT_SEARCH)
                || reading.has(Intent.AVAILABILITY)
                || reading.has(Intent.PRICE_QUERY);
        boolean nothingStated = concepts.isEmpty()
                && model.isEmpty()
                && limits.equals(Limits.NONE)
                && (reading.searchText().isBlank() || !asked)
                && reading.slot(SlotName.COLOUR).isEmpty()
                && reading.slot(SlotName.FEATURE).isEmpty();
        if (nothingStated) {
            return Optional.empty();
        }
        if (model.filter(CatalogQueries::isOneProduct).isPresent()) {
            return model.map(name -> CatalogQuery.builder().text(name));
        }
        CatalogQuery.Builder query = CatalogQuery.builder()
                .concepts(concepts)
                .text(text(reading, concepts))
                .price(money(limits.price(), currency))
                .colours(reading.slots(SlotName.COLOUR))
                .excludedColours(reading.slots(SlotName.NOT_COLOUR))
                .excludedMaterials(reading.slots(SlotName.NOT_MATERIAL))
                .widthMm(limits.widthMm())
                .depthMm(limits.depthMm())
                .heightMm(limits.heightMm())
                .seats(limits.seats());
        model.ifPresent(query::series);
        if (reading.has(Cue.IN_STOCK)) {
            query.availability(CatalogQuery.Availability.IN_STOCK);
        }
        if (reading.has(Cue.CHEAP)) {
            query.order(CatalogQuery.Order.PRICE_ASCENDING);
        }
        return Optional.of(query);
    }

    /** The kind itself is a limit already; a count of drawers is one word, as a catalogue's text has it. */
    private static String text(Reading reading, List<ConceptId> concepts) {
        String others = " " + reading.searchText() + " ";
        for (ConceptId concept : concepts) {
            others = others.replace(" " + concept.value() + " ", " ");
        }
        String drawers =
                reading.slot(SlotName.DRAWERS).map(count -> " drawers" + count).orElse("");
        return (others.strip() + drawers).strip();
    }

    static boolean isSeries(String model) {
        return !isOneProduct(model);
    }

    /** A name with a digit is one product's; a name of letters is a series'. */
    private static boolean isOneProduct(String model) {
        return model.chars().anyMatch(Character::isDigit);
    }

    private static Range<Money> money(Range<BigDecimal> price, Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        Optional<Money> min =
                price.min().map(bound -> Money.of(bound.setScale(decimals, RoundingMode.CEILING), currency));
        Optional<Money> max =
                price.max().map(bound -> Money.of(bound.setScale(decimals, RoundingMode.FLOOR), currency));
        return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0
                ? Range.atMost(max.get())
                : new Range<Money>(min, max);
    }
}
