package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no row of the catalogue states is not promised by a list of what fits, and a date is no "later". */
class UnprovenTest {
    private static final SampleShop SHOP = new SampleShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chairs for outdoor use | Outdoor use",
                "waterproof chairs | Water resistance",
                "fireproof cabinet | Fire resistance",
                "desk with usb ports | Power outlet",
                "كراسي خارجية للحديقة | استخدام خارجي",
                "стулья для улицы | Для улицы"
            })
    void a_quality_that_no_row_states_is_owned_up_to(String wish, String quality) {
        assertThat(SampleShop.words(SHOP.say(wish, wish)))
                .contains(quality)
                .containsAnyOf("manager", "المسؤول", "менеджер");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stackable chairs | CH 832",
                "ابي كراسي قابلة للتكديس | CH 832",
                "foldable table | EKO F1260",
                "oak desk | oak",
                "electric desk | XTEN"
            })
    void what_a_row_states_needs_no_manager(String wish, String told) {
        assertThat(SampleShop.words(SHOP.say(wish, wish))).contains(told).doesNotContain("manager", "المسؤول");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standing desks | and if i need them next week? | working days",
                "столы для переговоров | а если на следующей неделе нужны? | рабочих дней",
                "ابي مكاتب | ابيهم الاسبوع الجاي يصير؟ | أيام عمل"
            })
    void who_needs_things_next_week_is_told_when_they_come(String kind, String need, String told) {
        SHOP.say(need, kind);

        assertThat(SampleShop.words(SHOP.say(need, need))).contains(told).doesNotContain("•");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"desks | ok, next week then | no hurry", "столы | ок, на следующей неделе | спеш"})
    void who_comes_back_next_week_is_let_go(String kind, String later, String told) {
        SHOP.say(later, kind);

        assertThat(SampleShop.words(SHOP.say(later, later))).contains(told);
    }
}
