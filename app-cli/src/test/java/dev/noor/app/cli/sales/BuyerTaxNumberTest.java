package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The buyer's tax number: read, kept, printed; a wrong one is said to be wrong and asked for once more. */
class BuyerTaxNumberTest {
    private static final SampleShop SHOP = new SampleShop();
    private static final String ORDER =
            "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Marina Plaza, Dubai Marina";
    private static final String TRN = "100234567800003";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotation for 12 CH 616. Omar, Northstar LLC, TRN 100234567800003, office 4, Marina Plaza, Dubai Marina",
                "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، الرقم الضريبي 100234567800003، مكتب 4، دبي مارينا",
                "пришлите КП на 12 CH 616. Омар, компания Ромашка, ИНН 100234567800003, офис 4, Дубай Марина"
            })
    void one_told_with_the_other_details_stands_in_the_quotation(String order) {
        TurnCommit turn = SHOP.say("trn-" + order.hashCode(), order);

        Quotation quotation = turn.after().quotation().orElseThrow();
        assertThat(quotation.recipient().taxNumber()).contains(TRN);
        assertThat(quotation.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity().value()).isEqualTo(12));
        assertThat(SampleShop.words(turn)).contains(TRN);
        assertThat(turn.after().openAsk()).contains(Ask.APPROVAL);
    }

    @Test
    void one_told_later_makes_the_next_revision_and_the_yes_is_to_that() {
        SHOP.say("trn-later", ORDER);
        TurnCommit told = SHOP.say("trn-later", "our TRN is 100-2345-6780-0003");
        TurnCommit again = SHOP.say("trn-later", "TRN 100234567800003");
        TurnCommit yes = SHOP.say("trn-later", "yes, all right");

        Quotation second = told.after().quotation().orElseThrow();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.recipient().taxNumber()).contains(TRN);
        assertThat(again.after().quotation().orElseThrow().revision()).isEqualTo(2);
        assertThat(yes.after().quotation().orElseThrow().status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(yes.after().quotation().orElseThrow().recipient().taxNumber())
                .contains(TRN);
    }

    @Test
    void one_told_after_the_yes_is_kept_and_sells_nothing_twice() {
        SHOP.say("trn-sold", ORDER);
        Quotation sold =
                SHOP.say("trn-sold", "yes, all right").after().quotation().orElseThrow();
        TurnCommit told = SHOP.say("trn-sold", "TRN 100234567800003");
        TurnCommit more = SHOP.say("trn-sold", "send me the quotation please");

        assertThat(told.report().effects()).noneMatch(Effect.DraftQuotation.class::isInstance);
        assertThat(told(told)).contains(TRN);
        assertThat(more.after().quotation().orElseThrow().number()).isEqualTo(sold.number());
        assertThat(more.report().effects()).noneMatch(Effect.DraftQuotation.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRN 10023456780003 | has 14 | Could you check your TRN",
                "TRN 1002345678000031 | has 16 | Could you check your TRN",
                "TRN 10023456780000O | no letters | Could you check your TRN",
                "الرقم الضريبي 10023456780003 | فيه 14 | الرقم الضريبي وترسله",
                "ИНН 10023456780003 | в этом 14 | пришлите ещё раз"
            })
    void a_wrong_one_is_said_to_be_wrong_and_asked_for_once_more(String wrong, String says, String asks) {
        String chat = "trn-wrong-" + wrong.hashCode();
        SHOP.say(chat, ORDER);
        TurnCommit first = SHOP.say(chat, wrong);
        TurnCommit second = SHOP.say(chat, "10023456780003");
        TurnCommit right = SHOP.say(chat, "TRN " + TRN);

        assertThat(SampleShop.words(first)).contains(says, asks);
        assertThat(first.report().rules()).extracting(RuleFired::rule).containsOnlyOnce("input.wrong_tax_number");
        assertThat(first.after().openAsk()).contains(Ask.TAX_NUMBER);
        assertThat(told(first)).isEmpty();
        assertThat(first.after().quotation().orElseThrow().revision()).isEqualTo(1);

        assertThat(second.report().rules()).extracting(RuleFired::rule).contains("input.wrong_tax_number");
        assertThat(SampleShop.words(second)).doesNotContain(asks);
        assertThat(second.after().openAsk()).contains(Ask.APPROVAL);

        assertThat(right.after().quotation().orElseThrow().recipient().taxNumber())
                .contains(TRN);
    }

    @Test
    void a_wrong_one_among_the_details_keeps_nothing_back() {
        TurnCommit turn = SHOP.say("trn-among", ORDER.replace("LLC,", "LLC, TRN 10023456780003,"));

        assertThat(turn.after().quotation().orElseThrow().recipient().taxNumber())
                .isEmpty();
        assertThat(SampleShop.words(turn)).contains("has 14");
        assertThat(turn.after().openAsk()).contains(Ask.APPROVAL);
    }

    @Test
    void one_told_before_anything_is_chosen_is_noted_and_kept_for_the_next_sale() {
        TurnCommit turn = SHOP.say("trn-first", "Hi, our TRN is 100234567800003");

        assertThat(SampleShop.words(turn)).contains(TRN);
        assertThat(told(turn)).contains(TRN);
    }

    private static Optional<String> told(TurnCommit turn) {
        List<Fact> facts = turn.after().facts();
        return facts.stream()
                .filter(fact -> fact.slot() == FactSlot.TAX_NUMBER)
                .map(Fact::value)
                .findFirst();
    }
}
