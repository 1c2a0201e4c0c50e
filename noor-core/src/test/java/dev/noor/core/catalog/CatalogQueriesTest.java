package dev.noor.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.reading.Reader;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogQueriesTest {
    private static final Currency AED = Currency.getInstance("AED");
    private static final Reader READER = new Reader(SharedLexicon.lexicon(), Set.of("NOVO", "CH 616"), AED, "AE");

    private static CatalogQuery query(String text) {
        return CatalogQueries.from(READER.read(List.of(text)), AED)
                .orElseThrow(() -> new AssertionError("nothing asked in " + text))
                .build();
    }

    @Test
    void every_stated_limit_is_in_the_query() {
        CatalogQuery query = query("white or oak desk in stock, 160x80 cm, not black, no glass, 500 to 900 aed");

        assertThat(query.concepts()).containsExactly(new ConceptId("desk"));
        assertThat(query.colours()).containsExactly("white", "oak");
        assertThat(query.excludedColours()).containsExactly("black");
        assertThat(query.excludedMaterials()).containsExactly("glass");
        assertThat(query.widthMm()).isEqualTo(Range.between(1520, 1680));
        assertThat(query.depthMm()).isEqualTo(Range.between(760, 840));
        assertThat(query.price())
                .isEqualTo(Range.between(Money.of(new BigDecimal(500), AED), Money.of(new BigDecimal(900), AED)));
        assertThat(query.availability()).isEqualTo(CatalogQuery.Availability.IN_STOCK);
    }

    @Test
    void cheap_wishes_come_cheapest_first() {
        assertThat(query("cheap chairs").order()).isEqualTo(CatalogQuery.Order.PRICE_ASCENDING);
        assertThat(query("chairs").order()).isEqualTo(CatalogQuery.Order.RELEVANCE);
    }

    @Test
    void a_series_is_a_limit_and_a_single_model_is_asked_for_by_name() {
        assertThat(query("NOVO desks").series()).contains("NOVO");
        assertThat(query("CH 616 in black").text()).isEqualTo("CH 616");
    }

    @Test
    void nothing_is_asked_of_the_catalogue_when_nothing_is_wanted() {
        assertThat(CatalogQueries.from(READER.read(List.of("thank you Omar")), AED))
                .isEmpty();
        assertThat(CatalogQueries.from(READER.read(List.of("")), AED)).isEmpty();
    }
}
