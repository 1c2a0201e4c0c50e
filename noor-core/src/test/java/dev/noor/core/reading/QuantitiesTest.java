package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.SlotName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    private static List<String> items(String text) {
        return SharedLexicon.read(text).items().stream()
                .map(item -> item.quantity().map(count -> count + " ").orElse("")
                        + item.model()
                                .or(() -> item.product().map(Object::toString))
                                .orElse(""))
                .toList();
    }

    private static Optional<String> quantity(String text) {
        return SharedLexicon.read(text).slot(SlotName.QTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 office chairs",
                "office chairs x12",
                "need 12 black ergonomic office chairs",
                "office chairs: 12 pcs",
                "twelve office chairs",
                "a dozen office chairs",
                "١٢ كرسي مكتب",
                "كراسي مكتب عدد 12",
                "12 офисных кресел",
                "офисные кресла - 12 шт",
                "двенадцать офисных кресел",
                "12 karasi maktab"
            })
    void a_number_beside_a_thing_counts_it(String text) {
        assertThat(items(text)).containsExactly("12 office chair");
    }

    @Test
    void an_arabic_dual_is_two() {
        assertThat(items("ابي كرسيين مكتب")).containsExactly("2 office chair");
        assertThat(items("طاولتين")).containsExactly("2 table");
    }

    @Test
    void the_figures_of_a_model_name_are_not_pieces() {
        assertThat(items("2 NOVO 2400")).containsExactly("2 NOVO 2400");
        assertThat(items("2 NOVO 2400 and 4 CH 616")).containsExactly("2 NOVO 2400", "4 CH 616");
        assertThat(items("NOVO 3200 in white")).containsExactly("NOVO 3200");
    }

    @Test
    void one_product_is_read_from_every_spelling_of_its_name() {
        for (String spelling : List.of("ch616", "CH-616", "ch 616", "СН 616")) {
            assertThat(items(spelling)).containsExactly("CH 616");
        }
    }

    @Test
    void two_things_keep_their_own_numbers() {
        assertThat(items("5 desks and 10 chairs")).containsExactly("5 desk", "10 chair");
        assertThat(items("пять столов и двадцать стульев")).containsExactly("5 table", "20 chair");
    }

    @Test
    void of_a_range_the_upper_end_counts() {
        assertThat(items("we need 10-12 workstations")).containsExactly("12 workstation");
    }

    @Test
    void people_are_seats_and_not_pieces() {
        Reading reading = SharedLexicon.read("desks for six employees");

        assertThat(reading.slot(SlotName.SEATS)).contains("6");
        assertThat(reading.slot(SlotName.QTY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deliver chairs on 12.05.2026",
                "chairs, call me at 10:30",
                "chairs with 2 years warranty",
                "chairs within 5 days",
                "chairs to office 1204",
                "chairs to 2 Street",
                "chairs for 500 AED",
                "chairs 50 cm wide",
                "chairs with 10% discount",
                "chairs, my number is 050 123 4567",
                "the second one of the chairs",
                "chairs for 12 people",
                "the black one of the chairs"
            })
    void what_counts_no_pieces_is_no_quantity(String text) {
        assertThat(quantity(text)).isEmpty();
    }

    @Test
    void a_bare_number_may_answer_how_many() {
        assertThat(quantity("12")).contains("12");
        assertThat(quantity("whats the cheapest for 12")).contains("12");
    }

    @Test
    void what_is_said_of_a_thing_is_not_asked_for_itself() {
        assertThat(items("cover for my sofa")).hasSize(1);
        assertThat(items("wardrobe with sliding doors")).containsExactly("wardrobe");
        assertThat(items("chest of 6 drawers")).containsExactly("chest of drawers");
    }

    @Test
    void what_is_not_wanted_is_not_asked_for() {
        assertThat(items("no chairs, only desks")).containsExactly("desk");
    }

    @Test
    void a_thing_named_again_more_exactly_is_one_item() {
        assertThat(items("do you have chairs? I need 12 office chairs")).containsExactly("12 office chair");
    }

    @Test
    void a_figure_of_the_stock_is_no_wish() {
        assertThat(SharedLexicon.read("only 10 in stock? I need 30").slot(SlotName.QTY))
                .contains("30");
        assertThat(SharedLexicon.read("في المخزون 8 بس ابي 20").slot(SlotName.QTY))
                .contains("20");
    }

    @Test
    void a_figure_of_other_talk_counts_no_pieces() {
        assertThat(SharedLexicon.read("call me at 5").slot(SlotName.QTY)).isEmpty();
        assertThat(SharedLexicon.read("price of model 5512").slot(SlotName.QTY)).isEmpty();
        assertThat(SharedLexicon.read("the 2025 sofa bed").slot(SlotName.YEAR)).contains("2025");
    }
}
