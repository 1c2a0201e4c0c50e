package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several kinds of goods are wanted, each in a number of its own, before any model is chosen. */
class SeveralKindsTest {
    private static final SampleShop SHOP = new SampleShop();

    @Test
    void each_kind_is_reckoned_in_its_own_pieces() {
        assertThat(SampleShop.words(SHOP.say("reckoned", "need 6 office chairs and 2 desks")))
                .contains("6 × CH", "2 × EKO")
                .doesNotContain("6 × EKO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "need 6 office chairs and 2 desks | CH 505 and EKO D1060",
                "нужно 6 офисных кресел и 2 стола | CH 505 и EKO D1060",
                "نحتاج ٦ كراسي مكتب ومكتبين | CH 505 و EKO D1060",
                "nbi 6 karasi maktab w 2 makatib | CH 505 w EKO D1060"
            })
    void models_chosen_later_come_in_the_pieces_of_their_kinds(String need, String choice) {
        SHOP.say(need, need);

        assertThat(order(SHOP.say(need, choice))).isEqualTo("CH 505×6|EKO D1060×2");
    }

    @Test
    void they_are_chosen_in_any_order_one_after_another() {
        SHOP.say("order", "need 6 office chairs and 2 desks");

        assertThat(order(SHOP.say("order", "EKO D1060 is good"))).isEqualTo("EKO D1060×2");
        assertThat(order(SHOP.say("order", "and CH 505"))).isEqualTo("EKO D1060×2|CH 505×6");
    }

    @Test
    void a_number_told_later_for_a_kind_holds_for_it_alone() {
        SHOP.say("later", "need 6 office chairs and 2 desks");
        SHOP.say("later", "sorry, 8 office chairs");

        assertThat(order(SHOP.say("later", "CH 505 and EKO D1060"))).isEqualTo("CH 505×8|EKO D1060×2");
    }

    @Test
    void a_model_that_is_named_beside_counted_ones_is_ordered_once() {
        TurnCommit turn = SHOP.say("once", "6 CH 616 and a NOVO P3");

        assertThat(order(turn)).isEqualTo("CH 616×6|NOVO P3×1");
        assertThat(SampleShop.words(turn)).contains("1 × NOVO P3");
    }

    @Test
    void a_model_whose_price_is_asked_beside_counted_ones_is_not_ordered() {
        assertThat(order(SHOP.say("asked", "6 CH 616, and how much is NOVO P3?")))
                .doesNotContain("NOVO P3");
    }

    private static String order(TurnCommit turn) {
        return Ledger.of(turn.after().facts())
                .selection()
                .map(Selection::format)
                .orElse("");
    }
}
