package dev.noor.ports.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProductTest {
    @Test
    void a_product_costs_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aProduct("A-1")
                        .priced(Money.zero(Currency.getInstance("AED")))
                        .build());
    }

    @Test
    void a_product_seats_somebody_or_says_nothing_of_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aProduct("A-1").seating(0).build());
    }

    @Test
    void a_measure_is_more_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aProduct("A-1").wide(0).build())
                .withMessageContaining("width");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimensions(Optional.empty(), Optional.empty(), Optional.of(-1)))
                .withMessageContaining("height");
    }

    @Test
    void attributes_are_in_one_order_however_they_were_given() {
        Product product = aProduct("A-1")
                .with("warranty", "2 years")
                .with("armrests", "4D")
                .build();

        assertThat(product.attributes().keySet()).containsExactly("armrests", "warranty");
    }

    @Test
    void a_product_under_other_concepts_is_else_the_same() {
        Product product = aProduct();

        Product moved = product.under(List.of(new ConceptId("stool")));

        assertThat(moved.concepts()).containsExactly(new ConceptId("stool"));
        assertThat(moved.under(product.concepts())).isEqualTo(product);
    }

    @Test
    void a_concept_is_lower_case_english() {
        assertThat(new ConceptId("tv & media unit")).hasToString("tv & media unit");
        for (String wrong : List.of("", "Desk", "стол", " desk", "d".repeat(61))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new ConceptId(wrong));
        }
    }

    @Test
    void stock_is_there_when_it_is_known_to_be() {
        assertThat(new StockLevel.Counted(1).inStock()).isTrue();
        assertThat(new StockLevel.Counted(0).inStock()).isFalse();
        assertThat(new StockLevel.Flagged(true).inStock()).isTrue();
        assertThat(new StockLevel.Flagged(false).inStock()).isFalse();
        assertThat(new StockLevel.Unknown().inStock()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new StockLevel.Counted(-1));
    }
}
