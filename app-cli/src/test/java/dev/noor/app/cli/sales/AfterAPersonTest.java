package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Noor makes of a person's words when that person has left the customer to it again. */
class AfterAPersonTest {
    private static final String CHAT = "after-a-person";
    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        For you 430 AED each           | so how much is CH 616?
        I can give you 10% discount    | any discount on it?
        we deliver on Thursday, free   | how much is the delivery?
        сделаем по 430 за штуку        | сколько стоит CH 616?
        بعطيك خصم ١٠٪                  | في خصم؟
        For you 430 AED each           | yes, prepare the quotation please
        """)
    void what_a_person_promised_is_theirs_to_state_again(String promised, String asked) {
        spokenTo(promised);

        TurnCommit turn = shop.say(CHAT, asked);

        assertThat(SampleShop.words(turn)).doesNotContain("465").doesNotContain("٪");
        assertThat(turn.report().effects())
                .filteredOn(Effect.RequestHandoff.class::isInstance)
                .extracting(effect -> ((Effect.RequestHandoff) effect).handoff().reason())
                .containsExactly(HandoffReason.SPECIAL_CONDITIONS);
    }

    @Test
    void other_goods_and_other_matters_are_noors_to_answer() {
        spokenTo("For you 430 AED per chair");

        TurnCommit desks = shop.say(CHAT, "and how much is a meeting table for 10?");

        assertThat(desks.report().effects()).doesNotHaveAnyElementsOfTypes(Effect.RequestHandoff.class);
        assertThat(SampleShop.words(shop.say(CHAT, "how long is the warranty?")))
                .isNotBlank();
    }

    @Test
    void a_yes_to_a_person_is_no_yes_to_what_noor_asked_before() {
        shop.say(CHAT, "how much for 12 CH 616?");
        shop.manager(CHAT, "Hello, Salem here. Did the samples arrive?");
        shop.resume(CHAT);

        TurnCommit turn = shop.say(CHAT, "yes please");

        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.NONE);
    }

    @Test
    void a_yes_to_a_persons_offer_of_a_quotation_is_one() {
        shop.say(CHAT, "12 CH 616 to Dubai please");
        shop.manager(CHAT, "Shall I prepare the quotation for you?");
        shop.resume(CHAT);

        TurnCommit turn = shop.say(CHAT, "yes please");

        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.GRANTED);
    }

    @Test
    void what_was_promised_long_ago_binds_nobody() {
        spokenTo("For you 430 AED each");
        shop.later(Duration.ofDays(40));

        assertThat(SampleShop.words(shop.say(CHAT, "how much is CH 616?"))).contains("465");
    }

    private void spokenTo(String words) {
        shop.say(CHAT, "Hello, I look at CH 616");
        shop.manager(CHAT, words);
        shop.resume(CHAT);
    }
}
