package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation is made for whoever says so, and for nobody else. */
class ConsentTest {
    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok thanks bye",
                "thanks",
                "ok",
                "noted",
                "ok thank you",
                "ok leave it. which colours does it have"
            })
    void what_only_shows_that_a_message_was_read_agrees_to_no_quotation(String reply) {
        say("how much for 12 CH 616");

        TurnCommit turn = say(reply);

        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.NONE);
        assertThat(SampleShop.words(turn)).isNotBlank().doesNotContain("your name");
    }

    @ParameterizedTest
    @CsvSource({
        "en,how much for 12 CH 616,yes please",
        "en,how much for 12 CH 616,sure thanks",
        "ru,сколько стоят 12 CH 616,да",
        "ar,كم سعر 12 CH 616,اي نعم"
    })
    void a_yes_to_the_offer_is_a_yes(String chat, String question, String yes) {
        shop.say(chat, question);

        assertThat(shop.say(chat, yes).after().quoteConsent()).isEqualTo(QuoteConsent.GRANTED);
    }

    @Test
    void thinking_it_over_is_respected_and_nothing_is_pushed() {
        say("how much for 12 CH 616");

        TurnCommit turn = say("ok noted thx, need to ask my director. will write next week");

        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.DEFERRED);
        assertThat(SampleShop.words(turn)).doesNotContain("?", "your name");
    }

    @Test
    void a_postponed_quotation_comes_when_it_is_asked_for() {
        say("how much for 12 CH 616");
        say("not yet, i will think");

        TurnCommit turn = say("ok send it. Omar, Northstar LLC, office 4, Dubai Marina");

        assertThat(turn.after().quotation()).isPresent();
    }

    @Test
    void a_refused_quotation_is_not_made_by_a_later_yes() {
        say("how much for 12 CH 616");
        say("no quotation please");

        TurnCommit turn = say("yes, what colours are there");

        assertThat(turn.after().quoteConsent()).isEqualTo(QuoteConsent.DECLINED);
    }

    @Test
    void thanks_approve_no_order() {
        say("quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina");

        assertThat(say("ok thanks").after().stage()).isEqualTo(Stage.QUOTING);
        assertThat(say("yes, approved").after().stage()).isEqualTo(Stage.CLOSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | need 6 office chairs under 700 | fine, send me the quotation. Company Blue Palm LLC, Sara",
                "ru | нужны столы для 8 сотрудников | ну ладно, пришлите кп на ООО Ромашка",
                "ar | ابي ٦ كراسي مكتب | طيب عطني عرض سعر، شركة النخيل"
            })
    void who_wants_a_quotation_before_choosing_is_asked_what_to_write_into_it(
            String chat, String wish, String request) {
        shop.say(chat, wish);

        assertThat(SampleShop.words(shop.say(chat, request))).containsPattern("[?؟]$");
    }

    private TurnCommit say(String text) {
        return shop.say("en", text);
    }
}
