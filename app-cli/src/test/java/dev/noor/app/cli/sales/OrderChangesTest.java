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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "need 4 meeting tables and 16 chairs | first option | EKO R80×4,CH 505×16",
                "need 4 meeting tables and 16 chairs | the cheapest ones | EKO R80×4,CH 505×16",
                "нужны 4 стола для переговоров и 16 кресел | первый вариант | EKO R80×4,CH 505×16",
                "ابي 4 طاولات اجتماعات و 16 كرسي | الخيار الاول | EKO R80×4,CH 505×16"
            })
    void one_place_in_a_list_of_several_kinds_is_that_of_each(String need, String choice, String chosen) {
        SHOP.say(need + choice, need);

        assertThat(order(SHOP.say(need + choice, choice)).split("\\|")).containsExactlyInAnyOrder(chosen.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok take that one", "I'll take this one", "беру этот", "تمام ابي هذا", "vozmu etot"})
    void that_one_is_what_the_last_reply_put_forward_in_the_pieces_told(String words) {
        String customer = "that one " + words;
        SHOP.say(customer, "4 x EKO R80 and 16 x CH 505");
        SHOP.say(customer, "any cheaper chair?");

        assertThat(order(SHOP.say(customer, words))).isEqualTo("EKO R80×4|CH 402×16");
    }

    @Test
    void that_one_of_several_of_which_none_was_put_forward_is_asked_about() {
        SHOP.say("which", "show me office chairs");

        TurnCommit turn = SHOP.say("which", "ok, that one");

        assertThat(SampleShop.words(turn)).contains("Which");
        assertThat(order(turn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "а стулья есть дешевле? | ок, давайте второй вариант, 12 штук",
                "any cheaper chairs? | ok let's go with the second, 12 pcs",
                "في كراسي ارخص؟ | تمام خلنا على الثاني 12 حبة"
            })
    void a_yes_that_points_at_another_product_takes_it_instead_of_its_kind_only(String wish, String words) {
        SHOP.say(words, "12 x CH 505 and 1 x NOVO 3600");
        SHOP.say(words, wish);

        assertThat(order(SHOP.say(words, words))).isEqualTo("NOVO 3600×1|CH 404×12");
    }

    @Test
    void what_is_pointed_at_is_taken_beside_what_is_sought() {
        SHOP.say("beside", "standing desks under 1500");

        TurnCommit turn = SHOP.say("beside", "ok need 6 of the cheaper, and 6 chairs in grey");

        assertThat(order(turn)).isEqualTo("EKO UP120×6");
        assertThat(SampleShop.words(turn)).contains("CH 505");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ok make them 12 and in white | CH 620×12", "no, 20 of the second | CH 524×20"})
    void a_number_changes_the_line_that_alternatives_were_shown_for_unless_it_points_at_them(
            String words, String changed) {
        SHOP.say(words, "CH 620 how much?");
        SHOP.say(words, "I need 30");

        assertThat(order(SHOP.say(words, words))).startsWith(changed);
    }

    @Test
    void whoever_asks_the_price_of_another_product_has_not_exchanged_it_yet() {
        SHOP.say("asks", "15 pcs of CH 505");

        assertThat(order(SHOP.say("asks", "how much is CH 616?"))).isEqualTo("CH 505×15");
        assertThat(order(SHOP.say("asks", "ok I'll take that one"))).isEqualTo("CH 616×15");
    }

    @Test
    void goods_that_are_to_be_dropped_off_stay_in_the_order_and_are_not_looked_for() {
        SHOP.say("drop", "6 EKO UP120, 4 CH 505");

        TurnCommit turn = SHOP.say("drop", "can you drop the desks off on Monday?");

        assertThat(SampleShop.words(turn)).contains("deliver").doesNotContain("EKO D", "iscount");
        assertThat(order(turn)).isEqualTo("EKO UP120×6|CH 505×4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any cheaper chairs? | already the lowest, costs less than",
                "а стулья есть дешевле? | подходящего нет, самая низкая",
                "في كراسي ارخص؟ | ما عندنا شي, أقل سعر"
            })
    void nothing_dearer_is_offered_as_cheaper_than_what_is_ordered(String words, String said) {
        SHOP.say(words, "12 x CH 802 and 1 x NOVO 3600");

        String reply = SampleShop.words(SHOP.say(words, words));

        assertThat(reply).contains("CH 802").doesNotContain("CH 402");
        assertThat(said.split(", ")).anyMatch(reply::contains);
    }

    @Test
    void a_desk_for_one_is_no_cheaper_meeting_table() {
        SHOP.say("table", "12 x CH 802 and 1 x NOVO 3600");

        assertThat(SampleShop.words(SHOP.say("table", "cheaper tables?"))).doesNotContain("EKO D");
    }

    @Test
    void a_better_set_for_a_meeting_room_has_a_table_for_all_too() {
        assertThat(SampleShop.words(SHOP.say("room", "chairs and a table for a meeting room for 12 people")))
                .contains("1 × NOVO 3600", "1 × NOVO 4800")
                .doesNotContain("12 × TREND");
    }

    @Test
    void a_quotation_asked_for_before_anything_was_chosen_asks_which() {
        SHOP.say("quote", "show me grey office chairs, need 6");
        SHOP.say("quote", "both");

        assertThat(SampleShop.words(SHOP.say("quote", "quote pls"))).contains("Which");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok grey then", "تمام خله رمادي", "хорошо, тогда серый"})
    void a_colour_that_the_product_ordered_lacks_takes_the_one_shown_that_has_it(String words) {
        SHOP.say(words, "2 pcs of SF 141");
        SHOP.say(words, "do you have it in grey?");

        assertThat(order(SHOP.say(words, words))).isEqualTo("SF 131×2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skolko vse vmeste?", "сколько всё вместе?", "how much is everything together?"})
    void a_question_for_the_sum_of_all_chooses_nothing_of_what_was_shown(String words) {
        SHOP.say(words, "15 pcs of CH 402");
        SHOP.say(words, "show me 140 cm desks");

        assertThat(order(SHOP.say(words, words))).isEqualTo("CH 402×15");
    }

    @Test
    void each_of_several_kinds_is_taken_where_its_place_is_told_behind_it() {
        SHOP.say("labelled", "6 desks and 6 chairs");

        assertThat(order(SHOP.say("labelled", "second option for the desks"))).isEqualTo("LUMA DP1680×6");
    }

    @Test
    void what_is_chosen_from_a_list_comes_beside_what_is_ordered() {
        SHOP.say("beside order", "10 pcs of EKO UP120");
        SHOP.say("beside order", "also need chairs for them");

        assertThat(order(SHOP.say("beside order", "the second"))).isEqualTo("EKO UP120×10|CH 524×10");
        assertThat(order(SHOP.say("beside order", "I don't need the chairs anymore")))
                .isEqualTo("EKO UP120×10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show me executive chairs | anything cheaper? | CH 702",
                "покажите кресла руководителя | что-нибудь подешевле есть? | CH 702",
                "ابي كرسي مدير | في ارخص؟ | CH 702"
            })
    void who_asks_for_less_than_the_lowest_is_told_so_and_has_chosen_nothing(String need, String words, String lowest) {
        SHOP.say("less " + words, need);

        TurnCommit turn = SHOP.say("less " + words, words);

        assertThat(SampleShop.words(turn)).contains(lowest, "480").doesNotContain("CH 714");
        assertThat(order(turn)).isEmpty();
    }

    @Test
    void what_costs_less_than_the_one_spoken_of_is_shown() {
        SHOP.say("less one", "how much is CH 616");

        assertThat(SampleShop.words(SHOP.say("less one", "anything cheaper?")))
                .contains("CH 505", "335")
                .doesNotContain("CH 616");
    }

    @ParameterizedTest
    @ValueSource(strings = {"price for 6?", "what do 6 cost?", "сколько за 6 штук?", "skolko stoit za 6?"})
    void the_price_of_some_of_each_that_was_shown_orders_none(String words) {
        SHOP.say("some " + words, "show me office chairs");

        TurnCommit turn = SHOP.say("some " + words, words);

        assertThat(SampleShop.words(turn).replace("\u00A0", "")).contains("335", "435", "525");
        assertThat(order(turn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show me sofas | how much is the second? | I'll take 2 of it and a coffee table",
                "покажите диваны | сколько стоит второй? | беру 2 таких и журнальный стол",
                "ابي كنب للاستقبال | كم سعر الثاني؟ | زين ابي حبتين منه وطاولة وسط معاه"
            })
    void pieces_of_it_are_of_what_was_spoken_of_beside_another_wish(String need, String price, String words) {
        SHOP.say("of it " + words, need);
        SHOP.say("of it " + words, price);

        TurnCommit turn = SHOP.say("of it " + words, words);

        assertThat(order(turn)).isEqualTo("SF 141×2");
        assertThat(SampleShop.words(turn)).contains("CT 60", "CT 90");
    }

    @Test
    void so_many_of_that_where_several_were_compared_asks_which() {
        SHOP.say("that", "what's the difference between CH 505 and CH 524?");

        assertThat(SampleShop.words(SHOP.say("that", "ok 12 of that")))
                .endsWith("?")
                .doesNotContain("CH 628");
        assertThat(order(SHOP.say("that", "the first"))).isEqualTo("CH 505×12");
    }

    private static String order(TurnCommit turn) {
        return Ledger.of(turn.after().facts())
                .selection()
                .map(Selection::format)
                .orElse("");
    }
}
