package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order of several lines, as customers build and change it. */
class OrderTalkTest {
    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @CsvSource({
        "en,price for 4 XTEN UP140,add also 4 NOVO P3,full total incl vat how much",
        "ru,сколько стоят 4 XTEN UP140,добавьте ещё 4 NOVO P3,сколько всего с НДС?",
        "ar,كم سعر 4 XTEN UP140,وزيدوا 4 NOVO P3,كم الاجمالي مع الضريبه",
    })
    void the_total_is_that_of_the_whole_order_with_the_tax(String chat, String first, String more, String total) {
        shop.say(chat, first);
        shop.say(chat, more);

        assertThat(SampleShop.words(shop.say(chat, total)).replaceAll("[,\\h](?=\\d{3})", ""))
                .contains("XTEN UP140", "NOVO P3", "5080.00", "254.00", "5334.00");
    }

    @Test
    void a_second_line_is_answered_with_what_everything_comes_to() {
        say("need 2 NOVO 2400");

        assertThat(say("add 16 CH 852 please")).contains("4,160 AED", "2 × NOVO 2400", "7,140 AED");
    }

    @Test
    void the_tax_of_one_line_is_added_when_it_is_asked_for() {
        say("price of 12 CH 616");

        assertThat(say("w vat?")).contains("5,859.00 AED");
    }

    @Test
    void a_new_number_changes_the_line_that_is_spoken_of() {
        say("price of 12 CH 616");

        assertThat(say("make it 15")).contains("15 × CH 616", "6,975 AED");
    }

    @Test
    void a_number_of_a_kind_changes_the_line_of_that_kind() {
        say("need 5 TREND D1670");
        say("add 5 NOVO P3");

        TurnCommit turn = shop.say("en", "sorry make it 7 desks instead of 5");

        assertThat(selection(turn)).isEqualTo("NOVO P3×5|TREND D1670×7");
        assertThat(SampleShop.words(turn)).doesNotContain("•");
    }

    @Test
    void a_line_is_taken_off_by_its_place() {
        say("need 2 NOVO 2400");
        say("add 16 CH 852");

        TurnCommit turn = shop.say("en", "remove the second one");

        assertThat(selection(turn)).isEqualTo("NOVO 2400×2");
        assertThat(SampleShop.words(turn)).contains("2,980 AED");
    }

    @Test
    void the_last_line_of_an_order_is_not_taken_off() {
        say("need 2 NOVO 2400");

        assertThat(selection(shop.say("en", "remove the first one"))).isEqualTo("NOVO 2400×2");
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
