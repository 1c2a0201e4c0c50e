package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.TurnCommit;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tenant lets Noor give 5% by itself: what is said stands in the lines, in the tax and in the total. */
class OwnDiscountTest {
    private static final Percent OWN = Percent.of("5");
    private static final SampleShop SHOP = new SampleShop(SampleStock.load().giving(OWN));
    private static final String ORDER = "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina";

    private final String chat = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina;can I have 5% discount?;− 5% =",
                "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا;ابي خصم 5%;− 5٪ =",
                "пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина;дайте скидку 5%;− 5 % =",
            })
    void what_is_given_stands_in_the_next_revision(String order, String wish, String less) {
        SHOP.say(chat, order);
        TurnCommit given = SHOP.say(chat, wish);

        assertThat(quoted(given).revision()).isEqualTo(2);
        assertThat(quoted(given).lines().getFirst().discount()).isEqualTo(OWN);
        assertThat(quoted(given).subtotal().toDecimal()).isEqualByComparingTo("5301.00");
        assertThat(quoted(given).vat().toDecimal()).isEqualByComparingTo("265.05");
        assertThat(quoted(given).total().toDecimal()).isEqualByComparingTo("5566.05");
        assertThat(SampleShop.words(given)).contains(less).containsPattern("5[,\\p{Z}]566\\.05");
    }

    @Test
    void more_than_noor_may_give_is_given_up_to_that() {
        SHOP.say(chat, ORDER);

        assertThat(discount(SHOP.say(chat, "give me 20% off"))).isEqualByComparingTo("5");
    }

    @Test
    void nobody_loses_what_was_given_before() {
        SHOP.say(chat, ORDER);
        SHOP.say(chat, "5% discount please");

        assertThat(discount(SHOP.say(chat, "ok at least 3% discount?"))).isEqualByComparingTo("5");
    }

    @Test
    void given_before_the_quotation_it_stands_in_the_first_revision() {
        SHOP.say(chat, "12 CH 616, can I have 4% discount?");

        Quotation first = quoted(SHOP.say(chat, ORDER));
        assertThat(first.revision()).isEqualTo(1);
        assertThat(first.lines().getFirst().discount()).isEqualTo(Percent.of("4"));
    }

    @Test
    void a_yes_to_the_lower_price_sells_at_it_and_stays() {
        SHOP.say(chat, ORDER);
        SHOP.say(chat, "5% discount please");
        Quotation sold = quoted(SHOP.say(chat, "yes, approved"));
        assertThat(sold.status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(sold.total().toDecimal()).isEqualByComparingTo("5566.05");

        assertThat(quoted(SHOP.say(chat, "10% discount please"))).isEqualTo(sold);
    }

    @Test
    void what_is_sold_gets_no_discount_behind_it() {
        SHOP.say(chat, ORDER);
        Quotation sold = quoted(SHOP.say(chat, "yes, approved"));

        TurnCommit late = SHOP.say(chat, "and now 5% discount please");

        assertThat(quoted(late)).isEqualTo(sold);
        assertThat(SampleShop.words(late)).contains("manager").doesNotContain("5%");
    }

    private static Quotation quoted(TurnCommit turn) {
        return turn.after().quotation().orElseThrow();
    }

    private static BigDecimal discount(TurnCommit turn) {
        return quoted(turn).lines().stream()
                .map(QuotationLine::discount)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
