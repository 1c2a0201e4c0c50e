package dev.noor.app.cli.eval.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final Currency AED = Currency.getInstance("AED");

    @Test
    void a_longer_model_name_does_not_name_the_shorter_one() {
        Probe probe = ShownTurn.saying("The CH 616 NEW is 495 AED.").probe();

        assertThat(probe.names("CH 616 NEW")).isTrue();
        assertThat(probe.names("CH 616")).isFalse();
    }

    @Test
    void a_model_is_named_in_any_spelling_and_within_its_translated_name() {
        assertThat(ShownTurn.saying("Офисное кресло CH 616 стоит 465").probe().names("CH 616"))
                .isTrue();
        assertThat(ShownTurn.saying("كرسي مكتب CH 616 بـ 465 درهم").probe().names("CH 616"))
                .isTrue();
        assertThat(ShownTurn.saying("the ch-616").probe().names("CH 616")).isTrue();
    }

    @Test
    void the_products_shown_are_those_read_and_named() {
        Probe probe = ShownTurn.saying("• CH 505 office chair: 335 AED\n• CH 524 office chair: 435 AED")
                .having("CH 505", "CH 524", "CH 640")
                .probe();

        assertThat(probe.products())
                .extracting(product -> product.sku().value())
                .containsExactly("CH 505", "CH 524");
    }

    @Test
    void figures_of_rows_amounts_company_and_customer_are_proven() {
        Probe probe = ShownTurn.saying("12 × CH 616: 465 AED each, 5,580 together, 26 in stock, 64×62 cm, VAT 5%.")
                .after("price for 12")
                .having("CH 616")
                .evidence(new Evidence.Amount(new Sku("CH 616"), 12, Money.of(new BigDecimal("5580"), AED)))
                .probe();

        assertThat(probe.unprovenFigures()).isEmpty();
    }

    @Test
    void a_figure_from_nowhere_is_not_proven_in_any_digits() {
        assertThat(ShownTurn.saying("CH 616 is 466 AED")
                        .having("CH 616")
                        .probe()
                        .unprovenFigures())
                .containsExactly("466");
        assertThat(ShownTurn.saying("كرسي مكتب CH 616 بـ ٤٦٦ درهم")
                        .having("CH 616")
                        .probe()
                        .unprovenFigures())
                .containsExactly("466");
        assertThat(ShownTurn.saying("Итого 5 581 AED").probe().unprovenFigures())
                .containsExactly("5581");
    }

    @Test
    void a_price_of_a_product_that_was_not_read_is_not_proven() {
        assertThat(ShownTurn.saying("CH 616 is 465 AED").probe().unprovenFigures())
                .containsExactly("465");
    }

    @Test
    void a_model_of_a_known_line_that_is_not_sold_is_found_unless_the_customer_named_it() {
        assertThat(ShownTurn.saying("Take the CH 999.").probe().unknownModels()).containsExactly("CH 999");
        assertThat(ShownTurn.saying("We have no CH 999.")
                        .after("price of ch999?")
                        .probe()
                        .unknownModels())
                .isEmpty();
        assertThat(ShownTurn.saying("Take the CH 616.").probe().unknownModels()).isEmpty();
    }

    @Test
    void the_language_is_told_by_letters_without_names_and_abbreviations() {
        assertThat(ShownTurn.saying("سعر NOVO 3200 هو 2,040 AED").probe().language())
                .contains(Language.AR);
        assertThat(ShownTurn.saying("Стол TREND D1470: 585 AED").probe().language())
                .contains(Language.RU);
        assertThat(ShownTurn.saying("It is 585 AED each, شكرا").probe().language())
                .contains(Language.EN);
        assertThat(ShownTurn.silent().probe().language()).isEmpty();
    }

    @Test
    void what_no_customer_should_read_is_found() {
        assertThat(ShownTurn.saying("Hello {name}, call [PHONE_1] <b>now</b>")
                        .probe()
                        .syntax())
                .containsExactly("{name}", "[PHONE_1]", "<b>", "</b>");
        assertThat(ShownTurn.saying("мягк* кресел VÅGÖ").probe().syntax()).containsExactly("к*");
        assertThat(ShownTurn.saying("Hello Omar, 3 < 4 [see below]").probe().syntax())
                .isEmpty();
    }

    @Test
    void a_reply_that_differs_only_in_case_and_spaces_repeats_the_one_before() {
        assertThat(ShownTurn.saying("How many  do you need?")
                        .afterReply("how many do you need?")
                        .probe()
                        .repeatsItself())
                .isTrue();
        assertThat(ShownTurn.saying("How many?").probe().repeatsItself()).isFalse();
    }
}
