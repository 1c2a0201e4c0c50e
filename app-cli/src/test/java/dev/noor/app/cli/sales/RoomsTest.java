package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who names a room or nothing but furniture is sold what furnishes the room, or asked. */
class RoomsTest {
    private static final SampleShop SHOP = new SampleShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office for 24 people | 24 × EKO D1060 | 24 × CH 402",
                "We are moving to a new office in Business Bay next month, 24 people. What do you suggest? | 24 × EKO D1060 | 24 × CH 402",
                "нужно обставить офис на 12 человек | 12 × Письменный стол EKO D1060 | 12 × Рабочее кресло CH 402",
                "furniture for a meeting room, 10 people | 1 × NOVO 3200 | 10 × CH 852",
                "мебель для переговорной на 8 человек | 1 × | 8 × Кресло для переговорной CH 852",
                "اثاث غرفة اجتماعات ١٢ شخص | 1 × طاولة اجتماعات NOVO 3600 | 12 × كرسي اجتماعات CH 852",
                "قاعة تدريب ٢٠ شخص | × طاولة تدريب | 20 × كرسي تدريب CH 832"
            })
    void a_room_for_people_is_a_set_of_what_furnishes_it(String need, String main, String other) {
        assertThat(SampleShop.words(SHOP.say(need, need))).contains(main, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "furniture for the manager office | TREND E1680 | CH 702",
                "мебель в кабинет руководителя | TREND E1680 | CH 702",
                "need furniture for a waiting area | SF 1 | CT 60",
                "setting up a home office | EKO D1060 | CH 505"
            })
    void a_room_is_shown_what_furnishes_it(String need, String main, String other) {
        assertThat(SampleShop.words(SHOP.say(need, need))).contains(main, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"need furniture", "нужна мебель", "ابي اثاث", "we are opening a clinic, need furniture"})
    void furniture_of_no_kind_is_told_what_there_is_and_asked_what_for(String need) {
        SHOP.say("open " + need, "hello");

        assertThat(SampleShop.words(SHOP.say("open " + need, need)))
                .containsAnyOf("acoustic pods", "акустические", "كبائن")
                .doesNotContain("do not have", "нет", "ما عندنا");
    }

    @Test
    void the_people_and_the_budget_of_a_room_may_follow() {
        SHOP.say("later", "need furniture for the meeting room");

        assertThat(SampleShop.words(SHOP.say("later", "10 people"))).contains("1 × NOVO 3200", "10 × CH 852");
        assertThat(SampleShop.words(SHOP.say("later", "our budget is 5k for everything")))
                .contains("5,000 AED", "4,640")
                .doesNotContain("6,140");
    }

    @Test
    void what_one_piece_may_cost_is_no_budget_of_a_room() {
        SHOP.say("each", "office for 6 people");

        assertThat(SampleShop.words(SHOP.say("each", "max 300 each")))
                .contains("Up to 300 AED")
                .doesNotContain("All together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deliver to our office 1204 in JLT please",
                "my name is Omar, office 15, Al Mamzar Centre, Deira",
                "where is your office?"
            })
    void a_room_that_tells_where_somebody_is_is_not_furnished(String words) {
        assertThat(SampleShop.words(SHOP.say(words, words))).doesNotContain("EKO D1060");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "мебель в кабинет руководителя | стол не меньше 180 см | TREND E1880",
                "show me executive desks | a table at least 180 cm | TREND E1880",
                "need a meeting table for 8 | стол от 300 см | NOVO 3200"
            })
    void a_table_is_of_the_kind_that_was_spoken_of(String need, String words, String model) {
        SHOP.say("family " + words, need);

        assertThat(SampleShop.words(SHOP.say("family " + words, words)))
                .contains(model)
                .doesNotContain("WS3", "WS4");
    }
}
