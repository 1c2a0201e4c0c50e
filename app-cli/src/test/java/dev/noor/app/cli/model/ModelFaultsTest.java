package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Behaviour;
import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.core.model.ModelBudget;
import dev.noor.ports.Language;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a model, at whichever stage: the customer gets the rules' answer, in their language, once. */
class ModelFaultsTest {
    private static final LedShop SHOP = LedShop.open(asked -> Broken.SERVER_ERROR.answer(), Duration.ofMillis(700));
    private static final List<SalePoint> POINTS = SalePoint.all(SHOP);

    /** What is wrong with answers that are whole. */
    private static final Map<String, Behaviour> ODD = new TreeMap<>(Map.of(
            "unknown tool",
                    asked -> Completion.calling("give_discount", "{\"percent\":90}")
                            .sent(),
            "endless calls", asked -> Completion.calling("search_catalog", "{}").sent(),
            "arguments that are no JSON",
                    asked -> Completion.calling("search_catalog", "{\"concepts\":[")
                            .sent(),
            "another language", asked -> Completion.saying(foreign(asked)).sent(),
            "cut short", asked -> Completion.saying("We have").finish("length").sent(),
            "its instructions", asked -> Completion.saying(asked.last("system")).sent(),
            "markup alone",
                    asked -> Completion.saying("<tool_call>search_catalog</tool_call>")
                            .sent()));

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    static List<Broken> faults() {
        return List.of(Broken.values());
    }

    static List<String> oddities() {
        return List.copyOf(ODD.keySet());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_server_that_fails_costs_the_customer_nothing_at_any_stage(Broken fault) {
        SHOP.server.behave(asked -> fault.answer());
        SalePoint.eachStage(POINTS, fault.ordinal()).forEach(ModelFaultsTest::answeredByRules);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void a_model_that_makes_no_sense_costs_the_customer_nothing_at_any_stage(String oddity) {
        SHOP.server.behave(ODD.get(oddity));
        for (int language = 0; language < Language.values().length; language++) {
            SalePoint.eachStage(POINTS, language).forEach(ModelFaultsTest::answeredByRules);
        }
    }

    @Test
    void a_body_that_stalls_is_given_up_in_time_for_an_answer_within_twelve_seconds() throws IOException {
        try (LedShop patient = LedShop.open(asked -> Broken.BODY_STALL.answer(), ModelBudget.STANDARD.time())) {
            SalePoint point = SalePoint.all(patient).getLast();
            long start = System.nanoTime();

            TurnCommit turn = patient.led(point.before(), point.message());

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
            assertThat(turn.outcome()).isEqualTo(Outcome.REPLIED);
        }
    }

    private static void answeredByRules(SalePoint point) {
        SHOP.reconnect();
        int asked = SHOP.server.asked().size();
        TurnCommit expected = SHOP.ruled(point.before(), point.message());
        TurnCommit turn = SHOP.led(point.before(), point.message());

        assertThat(turn.outcome()).as("%s", point).isEqualTo(Outcome.REPLIED);
        assertThat(SampleShop.words(turn)).as("%s", point).isEqualTo(SampleShop.words(expected));
        assertThat(Script.isOf(point.language(), SampleShop.words(turn)))
                .as("%s: %s", point, SampleShop.words(turn))
                .isTrue();
        assertThat(kinds(turn)).as("%s", point).isEqualTo(kinds(expected));
        assertThat(turn.after().stage())
                .as("%s", point)
                .isEqualTo(expected.after().stage());
        assertThat(SHOP.server.asked().size() - asked).as("calls of %s", point).isBetween(1, 8);
    }

    private static List<Class<?>> kinds(TurnCommit turn) {
        return turn.report().effects().stream().<Class<?>>map(Effect::getClass).toList();
    }

    private static String foreign(Asked asked) {
        String said = asked.last("user");
        return Script.isOf(Language.RU, said)
                ? "We have many good chairs for you."
                : "У нас есть много хороших кресел.";
    }
}
