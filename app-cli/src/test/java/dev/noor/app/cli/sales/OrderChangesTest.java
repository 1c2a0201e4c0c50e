package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order is chosen from a list, added to and taken from in few words. */
class OrderChangesTest {
    private static final SampleShop SHOP = new SampleShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can you add one more sofa | 4",
                "add 2 more sofas please | 5",
                "one more sofa | 4",
                "добавьте еще один диван | 4",
                "ضيف كنبتين | 5"
            })
    void pieces_that_are_added_come_on_top_of_those_ordered(String words, int pieces) {
        SHOP.say(words, "3 pcs of SF 111");

        TurnCommit turn = SHOP.say(words, words);

        assertThat(order(turn)).isEqualTo("SF 111×" + pieces);
    }

    @Test
    void more_than_can_be_ordered_is_not_added() {
        SHOP.say("too many", "9999 pcs of SF 111");

        assertThat(order(SHOP.say("too many", "add 5 more sofas"))).isEqualTo("SF 111×9999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"remove the reception desk | not in your order", "уберите диван | нет", "شيل المكتب | ضمن"})
    void what_is_not_ordered_cannot_be_taken_off_and_nothing_is_offered_for_it(String words, String said) {
        SHOP.say(words, "3 pcs of CH 505");

        TurnCommit turn = SHOP.say(words, words);

        assertThat(SampleShop.words(turn)).contains(said).contains("CH 505").doesNotContain("RC120", "SF 111");
        assertThat(order(turn)).isEqualTo("CH 505×3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much?", "сколько стоит?", "почем?", "كم السعر؟", "bikam?", "skolko stoit?"})
    void the_price_of_several_that_were_shown_is_that_of_each(String words) {
        SHOP.say("price " + words, "show me office chairs");

        assertThat(SampleShop.words(SHOP.say("price " + words, words))).contains("335", "435", "525");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 black manager chairs and a meeting table for 8 people | take the second chair and the first table",
                "ابي ٤ كراسي مدير لون اسود وطاولة اجتماعات ل٨ اشخاص | طيب خذ الكرسي الثاني والطاولة الاولى"
            })
    void a_place_in_a_list_counts_among_its_kind_and_pieces_told_hold(String need, String choice) {
        SHOP.say(need, need);

        assertThat(order(SHOP.say(need, choice))).startsWith("CH 716×4").endsWith("|NOVO HT240×1");
    }

    @Test
    void a_thing_with_a_name_of_its_own_is_no_more_of_the_thing_before() {
        assertThat(SampleShop.words(SHOP.say("apart", "need reception desk, 3 waiting sofas and 2 doctor desks")))
                .contains("3 × SF", "2 × EKO D")
                .doesNotContain("2 × EKO RC");
    }

    @Test
    void details_in_the_same_breath_let_a_number_change() {
        SHOP.say("breath", "15 pcs of CH 616");

        assertThat(order(SHOP.say("breath", "ok 12 pcs. Anna Petrova, private, Dubai Marina, Princess Tower apt 2305")))
                .isEqualTo("CH 616×12");
    }

    private static String order(TurnCommit turn) {
        return Ledger.of(turn.after().facts())
                .selection()
                .map(Selection::format)
                .orElse("");
    }
}
