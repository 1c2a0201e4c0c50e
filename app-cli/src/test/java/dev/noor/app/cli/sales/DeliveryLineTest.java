package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Delivery.Charge;
import dev.noor.ports.quotation.Delivery.Service;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.DeliveryTable.Rule;
import dev.noor.ports.turn.TurnCommit;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bringing an order costs stands in its quotation as the tenant's table says it, and nowhere else. */
class DeliveryLineTest {
    private static final Currency AED = Currency.getInstance("AED");
    private static final SampleShop SHOP = new SampleShop(SampleStock.load()
            .delivering(new DeliveryTable(
                    Service.DELIVERY_AND_ASSEMBLY,
                    List.of(
                            new Rule(Set.of("Dubai", "Dubai Marina"), new Money(500_000, AED), new Charge.Included()),
                            new Rule(
                                    Set.of("Dubai", "Dubai Marina", "Sharjah"),
                                    Money.zero(AED),
                                    new Charge.Fixed(new Money(15_000, AED)))))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina | Delivery and assembly, Dubai Marina: included.",
                "quotation for 2 CH 616. Omar, Northstar LLC, office 4, Dubai Marina | Delivery and assembly, Dubai Marina: 150.00.",
                "quotation for 2 CH 616. Omar, Northstar LLC, office 4, Ajman | a colleague confirms the cost. It is not in the total.",
                "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا | ضمن السعر",
                "пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина | включено"
            })
    void the_quotation_says_what_the_table_says(String order, String says) {
        TurnCommit turn = SHOP.say("delivery-" + order.hashCode(), order);

        assertThat(SampleShop.words(turn)).contains(says);
    }

    @Test
    void what_is_charged_is_in_the_sums_and_in_the_yes() {
        Quotation shown = SHOP.say(
                        "delivery-sums", "quotation for 2 CH 616. Omar, Northstar LLC, office 4, Dubai Marina")
                .after()
                .quotation()
                .orElseThrow();
        Quotation agreed =
                SHOP.say("delivery-sums", "yes, all right").after().quotation().orElseThrow();

        assertThat(shown.subtotal().toDecimal()).isEqualByComparingTo("1080.00");
        assertThat(shown.vat().toDecimal()).isEqualByComparingTo("54.00");
        assertThat(shown.total().toDecimal()).isEqualByComparingTo("1134.00");
        assertThat(agreed.status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(agreed.delivery()).isEqualTo(shown.delivery());
    }

    @Test
    void the_sample_tenant_states_no_figure_so_a_person_tells_it() {
        TurnCommit turn = new SampleShop()
                .say("delivery-own", "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina");

        assertThat(turn.after()
                        .quotation()
                        .orElseThrow()
                        .delivery()
                        .orElseThrow()
                        .charge())
                .isEqualTo(new Charge.ByPerson());
        assertThat(SampleShop.words(turn))
                .contains("a colleague confirms the cost")
                .doesNotContain("100 to 300");
    }
}
