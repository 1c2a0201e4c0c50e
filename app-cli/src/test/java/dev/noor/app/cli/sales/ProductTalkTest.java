package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.turn.TurnCommit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Noor speaks of particular products: from their rows, and of nothing that these do not state. */
class ProductTalkTest {
    private SampleShop shop;

    @BeforeEach
    void open() {
        shop = new SampleShop();
    }

    @Test
    void what_was_shown_is_told_apart_without_a_new_search() {
        TurnCommit options = say("ergonomic office chairs in black?");

        TurnCommit turn = say("which of them has a headrest?");

        assertThat(SampleShop.words(turn)).contains("Headrest: yes with CH 640", "no with CH 505 and CH 524");
        assertThat(turn.after().shown()).isEqualTo(options.after().shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CH 616 price | what is it made of? | fabric/mesh/nylon",
                "سعر CH 616 | من شو مصنوع؟ | قماش/شبك/نايلون",
                "сколько стоит CH 616 | из чего оно сделано? | ткань/сетка/нейлон",
                "kam se3r CH 616 | shu el khama? | قماش/شبك/نايلون",
                "CH 616 price | what size is it? | 64×62 cm, 122 cm high",
                "сколько стоит CH 616 | а гарантия? | гарантия 2 года",
                "سعر CH 616 | كم ضمانه؟ | ضمان سنتين"
            })
    void a_question_about_the_one_shown_is_answered_from_its_row(String first, String question, String answer) {
        say(first);

        assertThat(SampleShop.words(say(question))).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do you have bedside tables? | not in our range | exactly that",
                "ابي كومدينو | ما عندنا | ما عندنا",
                "нужна прикроватная тумбочка | ближайшее | самое близкое"
            })
    void a_kind_that_is_not_sold_is_answered_with_the_nearest_kind_and_says_so(
            String wish, String said, String orSaid) {
        String reply = SampleShop.words(say(wish));

        assertThat(reply).contains("CT S40");
        assertThat(reply.toLowerCase(Locale.ROOT)).containsAnyOf(said, orSaid);
    }

    @Test
    void what_is_neither_sold_nor_near_anything_is_refused() {
        assertThat(SampleShop.words(say("do you have hammocks?"))).doesNotContain("AED");
    }

    @Test
    void what_no_row_states_is_neither_guessed_nor_denied() {
        say("CH 616 price");

        assertThat(SampleShop.words(say("what is the max load?")))
                .contains("not stated", "manager")
                .doesNotContain("kg", "No,");
    }

    @Test
    void a_no_is_said_where_the_row_says_none() {
        assertThat(SampleShop.words(say("does CH 402 have armrests?"))).contains("no armrests");
    }

    @Test
    void two_models_are_compared_on_what_they_state_differently_and_one_is_recommended() {
        String words = SampleShop.words(say("CH 508 or CH 520, which is better?"));

        assertThat(words).contains("359 AED", "420 AED", "fixed headrest", "adjustable headrest");
        assertThat(words).containsPattern("(I would take|My choice would be) CH 520: .* for 61 AED more");
        assertThat(words).doesNotContain("synchro mechanism");
    }

    @Test
    void a_stated_need_decides_the_recommendation() {
        assertThat(SampleShop.words(say("LUMA WS4 140 vs NOVO WS4 140 for designers, they need quiet")))
                .contains("I would take LUMA WS4 140", "high panels");
    }

    @Test
    void a_colour_that_a_model_lacks_is_contradicted_and_not_ordered() {
        TurnCommit turn = say("12 CH 528 in black");

        assertThat(SampleShop.words(turn)).contains("does not come in black, only in grey", "The nearest in black");
        assertThat(selection(turn)).isEmpty();
    }

    @Test
    void a_colour_that_a_model_has_is_confirmed_with_the_order() {
        TurnCommit turn = say("12 CH 616 in black");

        assertThat(SampleShop.words(turn)).contains("CH 616 office chair in black", "5,580 AED");
        assertThat(selection(turn)).isPresent();
    }

    @Test
    void each_line_of_an_order_keeps_its_own_colour() {
        say("12 CH 616 in black");
        say("add 2 NOVO 2400 in walnut");

        assertThat(SampleShop.words(say("send the quotation")))
                .contains("12 × CH 616 office chair in black", "2 × NOVO 2400 meeting table in walnut");
    }

    @Test
    void the_cheapest_with_a_feature_is_looked_for_beyond_what_was_shown() {
        TurnCommit before = say("ergonomic office chairs in black?");

        TurnCommit turn = say("whats your cheapest chair with headrest?");

        assertThat(turn.after().shown()).isNotEqualTo(before.after().shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you have premium office chairs?",
                "عندكم كراسي مكتب فخمة؟",
                "есть премиальные офисные кресла?",
                "3andkom karasi maktab fakhm?"
            })
    void who_asks_for_the_best_is_shown_the_dearest_first_and_no_cheap_one(String wish) {
        List<Money> best = pricesShown(say(wish));

        assertThat(best).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(best.getLast())
                .isGreaterThan(
                        pricesShown(shop.say("another", "office chairs?")).getFirst());
    }

    private List<Money> pricesShown(TurnCommit turn) {
        return turn.after().shown().stream()
                .map(sku -> shop.catalog()
                        .find(SampleShop.TREEJAR, sku)
                        .orElseThrow()
                        .price())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the one with headrest, 4 pcs | CH 640 | 2,300",
                "take the green one, 4 pcs | CH 524 | 1,740",
                "the cheapest one, 4 | CH 505 | 1,340",
                "тот, что с подголовником, 4 шт | CH 640 | 2 300"
            })
    void one_of_those_shown_is_pointed_at_by_what_it_is_like(String reply, String model, String sum) {
        say("ergonomic office chairs in black?");

        assertThat(SampleShop.words(say(reply)).replace('\u00a0', ' ')).contains(model, sum);
    }

    @Test
    void too_few_in_stock_are_offered_at_once_and_an_alternative_has_enough() {
        String words = SampleShop.words(say("need 21 CH 528"));

        assertThat(words)
                .contains("10 are in stock now", "11 would follow later")
                .doesNotContain("21 are in stock");
        assertThat(words).containsPattern("• CH \\d+ .* (2[1-9]|[3-9]\\d) in stock");
    }

    @Test
    void what_is_out_of_stock_is_said_so_with_the_nearest_in_stock() {
        assertThat(SampleShop.words(say("CH 516 price"))).contains("not in stock", "CH 512");
    }

    @Test
    void an_option_carries_what_tells_it_from_the_others() {
        assertThat(SampleShop.words(say("executive chairs under 700 AED")))
                .contains("fixed headrest", "leather back")
                .doesNotContain("warranty");
    }

    private TurnCommit say(String text) {
        return shop.say("en", text);
    }

    @Test
    void limits_told_before_hold_for_what_is_asked_next() {
        say("meeting table for 10 people");

        assertThat(SampleShop.words(say("walnut and not longer than 3 m")))
                .contains("TREND 3000")
                .doesNotContain("NOVO 3200", "NOVO 4800", "LUMA WS10");
    }

    @Test
    void the_limits_of_one_kind_are_not_those_of_the_next() {
        say("white bookcase not wider than 80 cm");

        assertThat(SampleShop.words(say("and a reception counter?"))).contains("RC160", "RC260L");
    }

    @Test
    void a_general_word_means_the_kind_that_the_shop_has_most_of() {
        assertThat(SampleShop.words(say("need chairs")))
                .contains("office chair")
                .doesNotContain("armchair", "visitor");
    }

    @Test
    void a_wished_feature_leaves_out_what_lacks_it() {
        assertThat(SampleShop.words(say("ergonomic chairs in white"))).doesNotContain("CH 414", "CH 714");
    }

    @Test
    void what_none_of_those_shown_has_is_offered_elsewhere() {
        say("ergonomic chairs black under 450");

        assertThat(SampleShop.words(say("which has a headrest?")))
                .contains("not with CH 505", "CH 512 HR", "fixed headrest");
    }

    @Test
    void a_series_with_a_kind_is_searched_and_not_asked_back() {
        assertThat(SampleShop.words(say("white NOVO desk 140 cm")))
                .contains("NOVO D1470")
                .doesNotContain("meeting");
    }

    @Test
    void a_question_for_the_terms_of_what_is_spoken_of_shows_nothing_else() {
        say("CH 410 price");

        assertThat(SampleShop.words(say("what is the warranty on chairs and how long does delivery take?")))
                .contains("2 to 8")
                .doesNotContain("•");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EKO DP1460 price | need to ask my boss, will let u know on monday",
                "сколько стоит CH 616 | подумаю и вернусь",
                "سعر CH 616 | بفكر وارد لكم الاسبوع الياي",
                "kam se3r CH 616 | ba3dain arid 3alaich"
            })
    void who_needs_time_gets_no_further_offer(String first, String later) {
        say(first);

        assertThat(SampleShop.words(say(later))).doesNotContain("•", "?", "؟");
    }

    @Test
    void a_colour_alone_is_that_of_what_was_chosen() {
        say("7 CH 512 please");

        TurnCommit turn = say("black please");

        assertThat(SampleShop.words(turn)).contains("CH 512", "black", "2,723").doesNotContain("CH 505");
        assertThat(Ledger.of(turn.after().facts()).value(FactSlot.COLOUR)).contains("black");
    }

    @Test
    void a_quotation_for_a_model_without_pieces_names_its_price_and_asks_how_many() {
        assertThat(SampleShop.words(say("send me a quotation for desk NOVO D1470")))
                .contains("NOVO D1470", "650 AED", "?")
                .doesNotContain("•");
    }

    private static Optional<Selection> selection(TurnCommit turn) {
        return Ledger.of(turn.after().facts()).value(FactSlot.SELECTION).flatMap(Selection::parse);
    }
}
