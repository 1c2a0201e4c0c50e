package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Furniture for several people: whole sets within what may be spent, cheapest first. */
class SetsTest {
    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;desks for 6 employees, budget 9000",
                "ru;Нужны столы на 6 сотрудников, бюджет до 9000 дирхам",
                "ar;نبي مكاتب ل ٦ موظفين والميزانية كامله ما تزيد عن ٩ آلاف",
            })
    void people_get_single_desks_and_shared_ones_with_a_sum_each(String chat, String wish) {
        String words = SampleShop.words(shop.say(chat, wish)).replaceAll("\\b(\\d{1,3})[,\\h](\\d{3})\\b", "$1$2");

        assertThat(words).containsSubsequence("6 × ", "EKO D1060", "1680", "TREND WS4 100", "TREND WS2 100", "2580");
    }

    @Test
    void the_chosen_set_fills_the_order_with_all_its_lines() {
        say("desks for 6 employees, budget 9000");

        TurnCommit turn = shop.say("en", "ok the second");

        assertThat(selection(turn)).isEqualTo("TREND WS4 100×1|TREND WS2 100×1");
        assertThat(SampleShop.words(turn)).contains("2,580 AED").contains("quotation");
    }

    @Test
    void a_room_is_furnished_with_one_line_for_each_piece_and_a_sum_within_the_budget() {
        String words = say("desk, chair and pedestal for 6 people, budget 9000 total");

        assertThat(words).contains("6 × EKO D1060", "6 × EKO P3", "3,660 AED");
    }

    @Test
    void a_set_that_nobody_can_afford_is_said_so_with_the_lowest_sum() {
        assertThat(say("meeting table for 8 and 8 chairs, 2000 total")).contains("Nothing complete", "2,510 AED");
        assertThat(selection(shop.say("en", "yes take it"))).contains("CH 802×8");
    }

    @Test
    void a_set_is_taken_and_quoted_in_one_breath() {
        say("desks for 6 employees, budget 9000");

        TurnCommit turn = shop.say("en", "the first, send quotation. Omar, Northstar LLC, office 4, Dubai Marina");

        assertThat(turn.after().quotation())
                .hasValueSatisfying(quotation ->
                        assertThat(quotation.subtotal().toDecimal()).isEqualByComparingTo("1680"));
    }

    @Test
    void a_table_and_a_board_for_ten_are_no_set_of_ten_boards() {
        assertThat(say("table for 10 people, board room")).doesNotContain("10 ×");
    }

    @Test
    void what_goes_with_an_order_is_named_once() {
        assertThat(say("need 2 NOVO D1470")).contains("NOVO P3");
        assertThat(say("make it 3")).doesNotContain("NOVO P3");
        assertThat(say("add 2 CH 616")).doesNotContain("NOVO P3");
    }

    private static String selection(TurnCommit turn) {
        return turn.report().facts().stream()
                .filter(fact -> fact.slot() == FactSlot.SELECTION)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String say(String text) {
        return SampleShop.words(shop.say("en", text));
    }
}
