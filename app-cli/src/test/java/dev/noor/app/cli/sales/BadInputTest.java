package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be quoted is told in the customer's language, asked for again, and can be found in the report. */
class BadInputTest {
    private static final SampleShop SHOP = new SampleShop();

    private final String chat = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotation for 0 CH 616. Omar, Northstar LLC, office 4, Dubai Marina | from 1 to 10,000 pieces",
                "quotation for 10001 CH 616. Omar, Northstar LLC, office 4, Dubai Marina | from 1 to 10,000 pieces",
                "need 10,001 pcs CH 616 | from 1 to 10,000 pieces",
                "ابي عرض سعر لـ 0 كرسي CH 616 | من 1 إلى 10,000 حبة",
                "ابي عرض سعر لـ 10001 كرسي CH 616 | من 1 إلى 10,000 حبة",
                "пришлите КП на 0 CH 616 | от 1 до 10 000 штук",
                "пришлите КП на 10001 кресло CH 616 | от 1 до 10 000 штук"
            })
    void so_many_pieces_as_nobody_can_order_are_refused_with_what_can_be(String request, String bounds) {
        TurnCommit turn = SHOP.say(chat, request);

        assertThat(SampleShop.words(turn).replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains(bounds);
        assertThat(turn.report().rules()).extracting(RuleFired::rule).contains("input.quantity_out_of_range");
        assertThat(turn.after().quotation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"need 12 CH 616", "ابي 12 كرسي CH 616", "нужно 12 CH 616", "need 10000 CH 616"})
    void so_many_as_can_be_ordered_are_not(String request) {
        assertThat(SHOP.say(chat, request).report().rules())
                .extracting(RuleFired::rule)
                .doesNotContain("input.quantity_out_of_range");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meeting tables for 10 people | the first one | send me a quotation, Salem, Al Noor, office 205, Sharjah",
                "طاولات اجتماع لـ ١٠ اشخاص | ابي الاولى | عطني عرض سعر، اسمي سالم، شركة النور، الشارقة، مكتب ٢٠٥",
                "столы для переговоров на 10 человек | первый | пришлите КП, Анна, ООО Север, Шарджа, офис 205"
            })
    void who_wants_a_quotation_is_asked_again_for_the_count_that_it_waits_for(
            String wish, String choice, String request) {
        SHOP.say(chat, wish);
        SHOP.say(chat, choice);

        TurnCommit turn = SHOP.say(chat, request);

        assertThat(turn.after().openAsk()).contains(Ask.QUANTITY);
        assertThat(SampleShop.words(turn)).containsAnyOf("?", "؟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotation for 5 CH 999 | I do not find CH 999",
                "ابي عرض سعر لـ 5 CH 999 | ما حصلت CH 999",
                "пришлите КП на 5 CH 999 | CH 999 в нашем каталоге не нахожу"
            })
    void a_code_that_the_catalogue_lacks_is_named(String request, String words) {
        TurnCommit turn = SHOP.say(chat, request);

        assertThat(SampleShop.words(turn)).contains(words);
        assertThat(turn.after().quotation()).isEmpty();
    }
}
