package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Customers who come back. */
class ReturningTest {
    private final SampleShop shop = new SampleShop();

    @Test
    void after_two_months_nothing_is_left_open_and_the_customer_is_welcomed_by_name() {
        say("I am Omar from Northstar LLC. quotation for 3 CH 428");
        shop.later(Duration.ofDays(60));

        TurnCommit turn = say("hello again");

        assertThat(SampleShop.words(turn)).contains("Omar").doesNotContain("delivery area", "this is Noor");
        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.NONE);
    }

    @Test
    void the_number_of_an_old_sale_is_not_the_number_of_a_new_one() {
        say("price for 46 CH 428");
        shop.later(Duration.ofDays(60));

        assertThat(SampleShop.words(say("do you have a footrest")))
                .contains("EKO FR")
                .doesNotContain("46");
    }

    @Test
    void the_next_day_a_sale_goes_on() {
        say("price for 3 CH 428");
        shop.later(Duration.ofDays(1));

        assertThat(SampleShop.words(say("make it 4"))).contains("4 × CH 428");
    }

    private TurnCommit say(String text) {
        return shop.say("en", text);
    }
}
