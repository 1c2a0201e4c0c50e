package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.catalog.CatalogQuery.Availability;
import dev.noor.ports.catalog.CatalogQuery.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogQueryTest {
    @Test
    void a_query_limits_nothing_until_told() {
        CatalogQuery query = CatalogQuery.builder().build();

        assertThat(query.concepts()).isEmpty();
        assertThat(query.text()).isEmpty();
        assertThat(query.price().isAny()).isTrue();
        assertThat(query.series()).isEmpty();
        assertThat(query.availability()).isEqualTo(Availability.ANY);
        assertThat(query.limit()).isEqualTo(10);
    }

    @Test
    void a_query_returns_one_to_two_hundred_products() {
        assertThat(CatalogQuery.builder().limit(200).build().limit()).isEqualTo(CatalogQuery.MAX_LIMIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogQuery.builder().limit(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogQuery.builder().limit(201).build());
    }

    @Test
    void a_query_to_be_changed_starts_as_it_is() {
        CatalogQuery query = CatalogQuery.builder()
                .concepts(List.of(new ConceptId("desk")))
                .text("white")
                .price(Range.atMost(CatalogFixtures.dirhams(900)))
                .colours(List.of("white"))
                .excludedColours(List.of("black"))
                .excludedMaterials(List.of("glass"))
                .widthMm(Range.atMost(1_200))
                .depthMm(Range.atMost(600))
                .heightMm(Range.atMost(760))
                .seats(Range.between(1, 2))
                .series("NOVO")
                .availability(Availability.IN_STOCK)
                .order(Order.PRICE_ASCENDING)
                .limit(3)
                .build();

        assertThat(query.toBuilder().build()).isEqualTo(query);
        assertThat(query.toBuilder().limit(4).build()).isNotEqualTo(query);
    }

    @Test
    void a_query_does_not_follow_the_lists_it_was_made_of() {
        List<String> colours = new ArrayList<>(List.of("white"));
        CatalogQuery query = CatalogQuery.builder().colours(colours).build();

        colours.add("black");

        assertThat(query.colours()).containsExactly("white");
    }
}
