package dev.noor.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogClassifierTest {
    private static final CatalogClassifier CLASSIFIER = new CatalogClassifier(SharedLexicon.lexicon());

    private static Product product(String type, String name, List<String> categories) {
        return new Product(
                new Sku("A-1"),
                LocalizedText.english(name),
                LocalizedText.english(""),
                Optional.empty(),
                type,
                List.of(),
                categories,
                Money.of(BigDecimal.TEN, Currency.getInstance("AED")),
                new StockLevel.Unknown(),
                List.of("dark-grey", "Plum"),
                Dimensions.UNKNOWN,
                Optional.empty(),
                Map.of());
    }

    private static List<String> concepts(String type) {
        return CLASSIFIER.conceptsOf(product(type, "XYZ", List.of())).stream()
                .map(ConceptId::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Office chair | office chair",
                "Ergonomic Office Chairs | office chair",
                "Executive chair, high back | executive chair",
                "Table and 4 chairs | dining set",
                "Table+6 chairs w armrests | dining set",
                "Bar table and 2 bar stools | bar set",
                "Cover for 3-seat sofa | sofa cover",
                "Cover three-seat sofa | sofa cover",
                "Three-seat sofa-bed cover | sofa cover",
                "Chair cushion | chair cushion",
                "Chair pad | chair cushion",
                "Chair cover | chair cover",
                "Bed frame with storage | storage bed",
                "Bed frame/headboard/2 side tables | bed frame",
                "Chest of 6 drawers | chest of drawers",
                "TV storage combination/glass doors | tv storage combination",
                "Desk sit/stand | standing desk",
                "3-seat modular sofa with sofa-bed | modular sofa bed",
                "4-person workstation | workstation",
                "Legs for armchair/sofas | leg",
                "Wardrobe with 7 doors+3 drawers | wardrobe",
                "Acoustic phone booth | phone booth"
            })
    void the_head_of_a_type_decides(String type, String concept) {
        assertThat(concepts(type)).startsWith(concept);
    }

    @Test
    void parents_follow_the_most_specific_kind() {
        assertThat(concepts("Executive chair")).containsExactly("executive chair", "office chair", "chair", "seating");
    }

    @Test
    void a_cover_for_a_sofa_is_no_sofa_and_a_chair_cushion_no_chair() {
        assertThat(concepts("Cover for corner sofa")).doesNotContain("sofa", "corner sofa");
        assertThat(concepts("Chair cushion")).doesNotContain("chair");
    }

    @Test
    void the_name_tells_when_the_type_does_not_and_the_category_when_neither_does() {
        assertThat(CLASSIFIER.conceptsOf(product("Zed", "Locker L2", List.of())))
                .first()
                .isEqualTo(new ConceptId("locker"));
        assertThat(CLASSIFIER.conceptsOf(product("Zed", "L2", List.of("Wardrobes"))))
                .first()
                .isEqualTo(new ConceptId("wardrobe"));
        assertThat(CLASSIFIER.conceptsOf(product("Zed", "L2", List.of()))).isEmpty();
    }

    @Test
    void colours_become_the_words_that_customers_words_become() {
        assertThat(CLASSIFIER.classify(product("Chair", "XYZ", List.of())).colours())
                .containsExactly("dark grey", "Plum");
    }

    @Test
    void a_type_may_tell_the_seats() {
        assertThat(CLASSIFIER.classify(product("3-seat sofa", "XYZ", List.of())).seats())
                .contains(3);
        assertThat(CLASSIFIER
                        .classify(product("Table and 4 chairs", "XYZ", List.of()))
                        .seats())
                .contains(4);
        assertThat(CLASSIFIER
                        .classify(product("Chest of 6 drawers", "XYZ", List.of()))
                        .seats())
                .isEmpty();
    }
}
