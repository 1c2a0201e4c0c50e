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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivery on 12 may please",
                "20 jan 2026 is the handover",
                "can you deliver on the 25th",
                "переезжаем 20 числа",
                "التوصيل يوم ١٥",
                "I will come at 5",
                "are you open from 9 to 6?",
                "انتم فاتحين لين الساعة ٩؟",
                "baji el sa3a 5",
                "anytime between 10 and 12 tomorrow",
                "is it 12 or 24 months",
                "it was 46 degrees yesterday",
                "we are 2 partners, show desks",
                "what are your top 3 office chairs",
                "what is the difference between 640 and 652",
                "I'll take the 180 one",
                "bought it in 2023, is it still under warranty",
                "2026-10-04 works for us"
            })
    void every_number_has_one_owner_and_few_are_pieces(String text) {
        assertThat(quantity(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make it 14 not 12",
                "14 instead of 12",
                "14, а не 12",
                "١٤ مو ١٢",
                "mob 12, 14 law sama7t",
                "14 вместо 12"
            })
    void a_number_that_is_taken_back_counts_nothing(String text) {
        assertThat(quantity(text)).contains("14");
    }

    @Test
    void each_of_what_was_shown_has_its_own_number() {
        for (String text : List.of(
                "2 of the first and 3 of the second",
                "حبتين من الاول وثلاث من الثاني",
                "2 шт первого и 3 шт второго",
                "первых две, вторых три")) {
            assertThat(SharedLexicon.read(text).items())
                    .as(text)
                    .extracting(Item::quantity, Item::reference)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Optional.of(2), Optional.of(new Reference.Ordinal(1))),
                            org.assertj.core.groups.Tuple.tuple(Optional.of(3), Optional.of(new Reference.Ordinal(2))));
        }
    }

    @Test
    void a_choice_may_come_with_its_number() {
        Reading reading = SharedLexicon.read("الأولى، حبة وحدة");

        assertThat(reading.references()).containsExactly(new Reference.Ordinal(1));
        assertThat(reading.slot(SlotName.QTY)).contains("1");
        assertThat(quantity("the second one")).isEmpty();
    }

    @Test
    void numbers_of_russian_stand_behind_what_they_count_when_they_are_about_right() {
        assertThat(items("стульев штук пять")).containsExactly("5 chair");
        assertThat(items("с десяток стульев")).containsExactly("10 chair");
        assertThat(items("десятка два стульев")).containsExactly("20 chair");
        assertThat(SharedLexicon.read("бюджет тысяч пять").slot(SlotName.BUDGET_MAX))
                .contains("5000");
    }

    @Test
    void an_arabic_dual_in_latin_letters_is_two_as_well() {
        assertThat(items("abi kursiyain")).containsExactly("2 chair");
        assertThat(items("abi kanabtain")).containsExactly("2 sofa");
    }

    @Test
    void a_figure_before_a_side_is_a_size_only_when_it_can_be_one() {
        assertThat(items("8 high storage cabinets"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("8 ");
        assertThat(SharedLexicon.read("bookcase 180 high").slot(SlotName.HEIGHT))
                .contains("180");
    }
}
