package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be so is answered in the customer's language, named in the turn's report, and never used. */
class WrongInputTest {
    private static final SampleShop SHOP = new SampleShop();

    /** Language; the rule that the last message fires; what its answer says; what is said before and last. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(Language.EN, "input.quantity_out_of_range", "1 to 10,000", "0 CH 616"),
                wrong(Language.EN, "input.quantity_out_of_range", "1 to 10,000", "I need 10001 CH 616"),
                wrong(Language.EN, "input.quantity_out_of_range", "1 to 10,000", "quote 5 CH 616", "make it 20000"),
                wrong(Language.EN, "input.quantity_out_of_range", "1 to 10,000", "5 CH 616 please", "and 20000 CH 512"),
                wrong(Language.AR, "input.quantity_out_of_range", "10,000", "ابي 0 حبة CH 616"),
                wrong(Language.AR, "input.quantity_out_of_range", "10,000", "أحتاج 10001 حبة CH 616"),
                wrong(Language.RU, "input.quantity_out_of_range", "10\u00a0000", "0 штук CH 616"),
                wrong(Language.RU, "input.quantity_out_of_range", "10\u00a0000", "нужно 10001 шт CH 616"),
                wrong(
                        Language.EN,
                        "input.impossible_address",
                        "where to deliver",
                        "quote 5 CH 616",
                        "Omar, Northstar LLC, asap"),
                wrong(
                        Language.EN,
                        "input.impossible_address",
                        "where to deliver",
                        "quote 5 CH 616",
                        "Omar, Northstar LLC, 99999"),
                wrong(
                        Language.EN,
                        "input.impossible_address",
                        "where to deliver",
                        "quote 5 CH 616",
                        "Omar, Northstar LLC",
                        "12345"),
                wrong(
                        Language.EN,
                        "input.impossible_address",
                        "where to deliver",
                        "quote 5 CH 616",
                        "Omar, Northstar LLC",
                        "x"),
                wrong(
                        Language.EN,
                        "input.impossible_address",
                        "where to deliver",
                        "quote 5 CH 616",
                        "Omar, Northstar LLC",
                        "address: aaaa"),
                wrong(
                        Language.AR,
                        "input.impossible_address",
                        "وين نوصل",
                        "ابي عرض سعر 5 CH 616",
                        "عمر، شركة النجم، بسرعة"),
                wrong(
                        Language.AR,
                        "input.impossible_address",
                        "وين نوصل",
                        "ابي عرض سعر 5 CH 616",
                        "عمر، شركة النجم",
                        "العنوان: ٩٩٩٩"),
                wrong(
                        Language.AR,
                        "input.impossible_address",
                        "وين نوصل",
                        "ابي عرض سعر 5 CH 616",
                        "عمر، شركة النجم",
                        "😀😀"),
                wrong(
                        Language.RU,
                        "input.impossible_address",
                        "куда доставить",
                        "КП на 5 CH 616",
                        "Омар, ООО Ромашка, срочно"),
                wrong(
                        Language.RU,
                        "input.impossible_address",
                        "куда доставить",
                        "КП на 5 CH 616",
                        "Омар, ООО Ромашка",
                        "адрес: 12345"),
                wrong(Language.EN, "input.foreign_currency", "in AED only", "how much is CH 616 in dollars?"),
                wrong(Language.EN, "input.foreign_currency", "in AED only", "quote 5 CH 616", "how much in euros?"),
                wrong(Language.EN, "input.foreign_currency", "in AED only", "budget 500 USD for 2 office chairs"),
                wrong(Language.AR, "input.foreign_currency", "بالدرهم فقط", "كم سعر CH 616 بالدولار؟"),
                wrong(Language.AR, "input.foreign_currency", "بالدرهم فقط", "ميزانيتي 500 ريال لكرسيين مكتب"),
                wrong(Language.RU, "input.foreign_currency", "только в AED", "сколько стоит CH 616 в долларах?"),
                wrong(Language.RU, "input.foreign_currency", "только в AED", "бюджет 500 евро на 2 офисных кресла"),
                wrong(Language.EN, "input.unknown_product", "do not find XQ 999", "quote 5 XQ 999"),
                wrong(Language.AR, "input.unknown_product", "ما حصلت XQ 999", "عرض سعر 5 XQ 999"),
                wrong(Language.RU, "input.unknown_product", "XQ 999 в нашем каталоге", "КП на 5 XQ 999"),
                wrong(Language.EN, "input.stock_short", "474", "500 pieces of CH 616"),
                wrong(Language.AR, "input.stock_short", "474", "500 حبة CH 616"),
                wrong(Language.RU, "input.stock_short", "474", "500 шт CH 616"));
    }

    private static Arguments wrong(Language language, String rule, String says, String... messages) {
        return Arguments.of(language, rule, says, List.of(messages));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void it_is_said_and_recorded(Language language, String rule, String says, List<String> messages) {
        TurnCommit last = last("wrong-" + messages.hashCode(), messages);

        assertThat(SampleShop.words(last)).contains(says);
        assertThat(last.after().language()).contains(language);
        assertThat(last.report().rules()).extracting(RuleFired::rule).containsOnlyOnce(rule);
        assertThat(last.after().facts())
                .noneMatch(fact -> fact.slot() == FactSlot.ADDRESS)
                .noneMatch(fact ->
                        fact.slot() == FactSlot.SELECTION && fact.value().contains("CH 512"));
        assertThat(last.after().quotation()).isEmpty();
    }

    @Test
    void what_can_be_is_not_called_wrong() {
        for (String order : List.of(
                "quotation for 12 CH 616. Omar, Northstar LLC, JLT",
                "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Marina Plaza, urgent please",
                "КП на 12 CH 616. Омар, ООО Ромашка, Дубай Марина, здание 5, срочно",
                "ابي عرض سعر 12 CH 616. عمر، شركة النجم، دبي مارينا برج 5",
                "budget 5000 AED for 12 CH 616. Omar, Northstar LLC, Dubai")) {
            TurnCommit turn = SHOP.say("right-" + order.hashCode(), order);
            assertThat(turn.report().rules())
                    .extracting(RuleFired::rule)
                    .as(order)
                    .noneMatch(rule -> rule.startsWith("input."));
        }
    }

    @Test
    void a_quotation_that_has_expired_is_not_taken_but_written_anew() {
        for (List<String> sale : List.of(
                List.of(
                        "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Marina Plaza, Dubai Marina",
                        "yes, all right"),
                List.of("ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا", "نعم موافق"),
                List.of("пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина", "да, согласен"))) {
            SampleShop shop = new SampleShop();
            shop.say("expired", sale.getFirst());
            shop.later(Duration.ofDays(20));
            TurnCommit late = shop.say("expired", sale.getLast());

            assertThat(late.report().rules()).extracting(RuleFired::rule).contains("drift.expired");
            assertThat(late.after().quotation().orElseThrow().isOpen()).isTrue();
        }
    }

    private static TurnCommit last(String chat, List<String> messages) {
        return messages.stream()
                .map(message -> SHOP.say(chat, message))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
