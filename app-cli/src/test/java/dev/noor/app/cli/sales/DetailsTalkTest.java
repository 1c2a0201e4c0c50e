package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked for name, company and address says many things that are none of them. */
class DetailsTalkTest {
    private static final SampleShop SHOP = new SampleShop();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the first one",
                "the white one please",
                "wait",
                "hmm",
                "let me see",
                "one sec",
                "hold on please",
                "1 min",
                "sure will send",
                "I will send you tomorrow",
                "its complicated",
                "you already have it",
                "same as last time",
                "why do you need it",
                "what is this for",
                "later today",
                "in the evening",
                "not sure yet",
                "لحظة",
                "بعدين برسل لك",
                "ليش",
                "نفس المرة السابقة",
                "دقيقة بس",
                "بسأل المدير وارد عليك",
                "минутку",
                "сейчас скину",
                "зачем",
                "те же что в прошлый раз",
                "чуть позже напишу",
                "da7een barsl lak",
                "la7tha",
                "lesh",
                "minutku"
            })
    void what_names_nobody_is_no_name_no_company_and_no_address(String words) {
        SHOP.say(words, "4 CH 616 please, send quotation");

        Ledger ledger = ledger(SHOP.say(words, words));

        assertThat(ledger.inForce())
                .extracting(fact -> fact.slot())
                .doesNotContain(FactSlot.CUSTOMER_NAME, FactSlot.COMPANY, FactSlot.ADDRESS, FactSlot.DELIVERY_PLACE);
        assertThat(ledger.picks()).extracting(pick -> pick.quantity().value()).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "omar | omar",
                "Omar Haddad | Omar Haddad",
                "this is omar | omar",
                "omar here | omar",
                "это анна | анна",
                "ana ahmed | ahmed",
                "hana ali | hana ali",
                "rashid al ketbi | rashid al ketbi",
                "Will Smith | Will Smith",
                "أحمد | أحمد",
                "خالد المنصوري | خالد المنصوري",
                "Анна | Анна",
                "анна петрова | анна петрова"
            })
    void a_bare_name_is_one_in_any_letters(String words, String name) {
        SHOP.say("bare " + words, "4 CH 616 please, send quotation");

        assertThat(ledger(SHOP.say("bare " + words, words)).value(FactSlot.CUSTOMER_NAME))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Priya Nair / Zen Consultants / Dubai Internet City bldg 14 office 205; Priya Nair; Zen Consultants",
                "Priya Nair - Zen Consultants - Dubai Internet City bldg 14 office 205; Priya Nair; Zen Consultants",
                "omar, smart home, al barsha villa 5; omar; smart home",
                "Лев Орлов / ООО Вектор / Дубай, JLT, кластер Т, офис 1502; Лев Орлов; Вектор",
                "esmi Khalid, sharikat Al Reem, Sharjah industrial 5; Khalid; Al Reem"
            })
    void the_parts_of_a_list_are_name_company_and_address(String all) {
        String[] parts = all.split("; ");
        SHOP.say(all, "4 CH 616 please, send quotation");

        Ledger ledger = ledger(SHOP.say(all, parts[0]));

        assertThat(ledger.value(FactSlot.CUSTOMER_NAME)).contains(parts[1]);
        assertThat(ledger.value(FactSlot.COMPANY).orElse("")).contains(parts[2]);
        assertThat(ledger.missingForQuotation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why do you need it | made out to you, go on the quotation",
                "what for? | made out to you, go on the quotation",
                "ليش | يطلع باسمك, نكتبهم في عرض السعر",
                "зачем вам это | оформляется на ваше имя, указываются в предложении"
            })
    void who_asks_why_is_told_what_details_are_for_and_asked_again(String words, String said) {
        SHOP.say("why " + words, "4 CH 616 please, send quotation");

        TurnCommit turn = SHOP.say("why " + words, words);

        assertThat(SampleShop.words(turn)).containsAnyOf(said.split(", "));
        assertThat(turn.after().openAsk()).contains(Ask.DETAILS);
    }

    @Test
    void who_is_not_understood_again_and_again_gets_a_person_here_too() {
        SHOP.say("lost", "4 CH 616 please, send quotation");

        TurnCommit first = SHOP.say("lost", "same as it always was");
        SHOP.say("lost", "like before");
        TurnCommit third = SHOP.say("lost", "as I told you already");

        assertThat(SampleShop.words(first)).contains("your name").doesNotContain("Which furniture");
        assertThat(third.report().effects()).hasAtLeastOneElementOfType(Effect.RequestHandoff.class);
    }

    private static Ledger ledger(TurnCommit turn) {
        return Ledger.of(turn.after().facts());
    }
}
