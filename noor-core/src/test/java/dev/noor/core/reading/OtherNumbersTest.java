package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.SlotName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beside things that count no pieces to buy: widths, shelves, what is there already. */
class OtherNumbersTest {

    private static List<String> items(String text) {
        return SharedLexicon.read(text).items().stream()
                .map(item -> item.quantity().map(count -> count + " ").orElse("")
                        + item.product().map(Object::toString).orElse(""))
                .toList();
    }

    private static Optional<String> quantity(String text) {
        return SharedLexicon.read(text).slot(SlotName.QTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk 160",
                "price of 1600 desk",
                "do you have desk 1600?",
                "160 desk in white",
                "стол 160",
                "شو سعر طاولة ١٦٠",
                "maktab 160"
            })
    void a_usual_width_beside_one_table_is_its_width(String text) {
        assertThat(quantity(text)).isEmpty();
        assertThat(SharedLexicon.read(text).slot(SlotName.WIDTH)).contains("160");
    }

    @Test
    void of_several_tables_the_width_stands_behind_how_many() {
        assertThat(items("two 1600 desks")).containsExactly("2 desk");
        assertThat(items("10 desks 1400")).containsExactly("10 desk");
        assertThat(SharedLexicon.read("10 desks 1400").slot(SlotName.WIDTH)).contains("140");
    }

    @ParameterizedTest
    @ValueSource(strings = {"160 desks", "desks 160", "desk, 160 pcs", "стол - 160 шт", "160 столов", "١٦٠ طاولة"})
    void a_usual_width_may_count_pieces_all_the_same(String text) {
        assertThat(quantity(text)).contains("160");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk under 1600", "desk 1600 aed", "desk budget 1600", "стол до 1600", "chair 160"})
    void what_is_money_or_stands_beside_a_chair_is_no_width(String text) {
        assertThat(SharedLexicon.read(text).slot(SlotName.WIDTH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 cabinets with 3 shelves", "6 cabinets 3 shelves each", "6 шкафов с 3 полками"})
    void the_shelves_of_a_thing_are_none_to_buy(String text) {
        assertThat(items(text)).containsExactly("6 cabinet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "have 10 chairs already, want 4 more chairs",
                "у нас уже есть 10 стульев, нужно 4 стула",
                "عندنا من قبل ١٠ كراسي، نبي ٤ كراسي"
            })
    void what_the_customer_has_already_is_not_counted(String text) {
        assertThat(quantity(text)).contains("4");
    }

    @Test
    void a_number_of_people_behind_one_of_pieces_is_that_of_each() {
        assertThat(items("five 6-person workstations")).containsExactly("5 workstation");
        assertThat(SharedLexicon.read("five 6-person workstations").slot(SlotName.SEATS))
                .contains("6");
    }

    @Test
    void a_price_that_is_asked_about_counts_nothing() {
        assertThat(quantity("585 price of the desk?")).isEmpty();
    }

    @Test
    void a_side_in_front_of_another_figure_is_that_figures() {
        assertThat(quantity("racks 6 pcs height 200 width 100")).contains("6");
        assertThat(SharedLexicon.read("rack 180 high 90 wide").slot(SlotName.HEIGHT))
                .contains("180");
    }

    @Test
    void shelves_beside_a_thing_are_to_buy() {
        assertThat(items("a desk and 3 shelves")).containsExactly("desk", "3 shelf");
        assertThat(items("3 shelves")).containsExactly("3 shelf");
    }

    @Test
    void a_joined_arabic_and_begins_another_thing() {
        assertThat(items("كرسيين وطاولة")).containsExactly("2 chair", "table");
        assertThat(items("٥ كراسي وطاولة اجتماعات")).containsExactly("5 chair", "meeting table");
    }
}
