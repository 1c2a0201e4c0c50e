package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentWeigherTest {
    private static final IntentWeigher WEIGHER = new IntentWeigher(new IntentWeights(Map.of(
            "offer", Map.of(Intent.OUT_OF_SCOPE, 2.0),
            "price", Map.of(Intent.PRICE_QUERY, 4.0),
            "stop", Map.of(Intent.OPT_OUT, 2.5),
            "stop!", Map.of(Intent.OPT_OUT, 3.0),
            "hint", Map.of(Intent.PRICE_QUERY, 0.5))));

    @Test
    void without_weights_rules_have_the_last_word() {
        IntentWeigher none = new IntentWeigher(IntentWeights.NONE);

        assertThat(none.weigh(Set.of("price"), List.of(Intent.GREET), Set.of(), Set.of()))
                .containsExactly(Intent.GREET);
    }

    @Test
    void the_likeliest_comes_first_and_the_others_stay() {
        assertThat(WEIGHER.weigh(Set.of("price"), List.of(Intent.DELIVERY_QUERY, Intent.GREET), Set.of(), Set.of()))
                .containsExactly(Intent.PRICE_QUERY, Intent.DELIVERY_QUERY, Intent.GREET);
    }

    @Test
    void several_weak_signs_make_a_strong_one() {
        assertThat(WEIGHER.weigh(Set.of("hint"), List.of(), Set.of(), Set.of())).isEmpty();
        assertThat(WEIGHER.weigh(Set.of("hint", "price"), List.of(), Set.of(), Set.of()))
                .containsExactly(Intent.PRICE_QUERY);
    }

    @Test
    void nobody_is_silenced_on_a_suspicion() {
        assertThat(WEIGHER.weigh(Set.of("stop"), List.of(), Set.of(), Set.of())).isEmpty();
        assertThat(WEIGHER.weigh(Set.of("stop", "stop!"), List.of(), Set.of(), Set.of()))
                .containsExactly(Intent.OPT_OUT);
    }

    @Test
    void an_opt_out_that_rules_read_is_never_lost() {
        assertThat(WEIGHER.weigh(Set.of("price"), List.of(Intent.OPT_OUT), Set.of(), Set.of()))
                .containsExactly(Intent.PRICE_QUERY, Intent.OPT_OUT);
    }

    @Test
    void what_rests_on_one_word_needs_some_likelihood() {
        Set<Intent> weak = Set.of(Intent.HUMAN_HANDOFF);

        assertThat(WEIGHER.weigh(Set.of("price"), List.of(Intent.HUMAN_HANDOFF), weak, Set.of()))
                .containsExactly(Intent.PRICE_QUERY);
        assertThat(WEIGHER.weigh(Set.of("nothing known"), List.of(Intent.HUMAN_HANDOFF), weak, Set.of()))
                .containsExactly(Intent.HUMAN_HANDOFF);
    }

    @Test
    void who_names_a_model_is_no_stranger() {
        Set<String> stranger = Set.of("offer");
        IntentWeigher sure = new IntentWeigher(new IntentWeights(Map.of("offer", Map.of(Intent.OUT_OF_SCOPE, 6.0))));

        assertThat(sure.weigh(stranger, List.of(Intent.PRICE_QUERY), Set.of(), Set.of()))
                .containsExactly(Intent.OUT_OF_SCOPE);
        assertThat(sure.weigh(Set.of("offer", Signs.MODEL), List.of(Intent.PRICE_QUERY), Set.of(), Set.of()))
                .containsExactly(Intent.PRICE_QUERY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our agency trains receptionists, may we present our services to you?",
                "سائق ويدور شغل، عندكم وظيفة له؟",
                "наша типография печатает визитки, можем выслать расценки",
                "e7na sharikat ta2meen w n8addem 5adamat lel sharikat",
            })
    void who_offers_something_is_not_taken_for_a_customer(String text) {
        assertThat(SharedLexicon.read(text).mainIntent()).contains(Intent.OUT_OF_SCOPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our firm trains receptionists and needs two reception desks",
                "احنا شركة حراسة ونحتاج كراسي لغرفة المراقبة",
                "наша типография переезжает, нужны столы и стулья",
                "e7na sharikat 7erasa w n7taj karasi 7ag el maktab",
            })
    void the_same_people_are_customers_when_they_need_furniture(String text) {
        assertThat(SharedLexicon.read(text).has(Intent.OUT_OF_SCOPE)).isFalse();
    }
}
