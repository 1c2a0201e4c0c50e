package dev.noor.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.BrainModule;
import dev.noor.core.turn.Oasis;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.model.ModelToolCall;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model does, the customer gets the truth, in time. */
final class ModelBrainTest {
    private static final String ASKS = "Do you have office chairs?";

    private static ModelToolCall call(String tool, Map<String, Value> arguments) {
        return new ModelToolCall("c-" + tool, tool, new Written.Read(new Value.Object(arguments)));
    }

    private static ModelToolCall fact(String slot, String value) {
        Map<String, Value> fact = new LinkedHashMap<>();
        fact.put("slot", new Value.Text(slot));
        fact.put("value", new Value.Text(value));
        return call("record_facts", Map.of("facts", new Value.Array(List.of(new Value.Object(fact)))));
    }

    /** Calls these in the first round and says the draft in the next. */
    private static ChatAnswer afterCalls(ChatRequest request, ModelToolCall... calls) {
        boolean called = request.messages().stream().anyMatch(ChatMessage.ToolAnswer.class::isInstance);
        return called ? ModelFixtures.saying(LedRig.draft(request)) : ModelFixtures.calling(calls);
    }

    private static List<String> toolAnswers(LedRig rig) {
        return rig.model.requests().getLast().messages().stream()
                .filter(ChatMessage.ToolAnswer.class::isInstance)
                .map(LedRig::text)
                .toList();
    }

    @Test
    void a_models_words_are_sent_when_the_data_prove_them() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying("Yes, we have CH 512 and CH 616."));

        TurnCommit turn = rig.say(ASKS);

        assertThat(Oasis.words(turn)).endsWith("Yes, we have CH 512 and CH 616.");
        assertThat(turn.report().brain()).isEqualTo("model");
        assertThat(turn.report().cost().calls()).isEqualTo(1);
        assertThat(turn.report().cost().micros()).isEqualTo(420);
        assertThat(rig.calls.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.outcome()).isEqualTo("ok"));
        assertThat(rig.conversation().shown()).hasSize(2);
    }

    @Test
    void the_introduction_stays_codes_own_and_is_said_once() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying("We have CH 512."));

        assertThat(Oasis.words(rig.say(ASKS))).startsWith("Here are the words of opening");
        assertThat(Oasis.words(rig.say("and CH 616?"))).doesNotContain("opening");
    }

    @ParameterizedTest
    @EnumSource(ModelFault.class)
    void a_model_that_fails_leaves_the_turn_to_the_rules(ModelFault fault) {
        LedRig rules = new LedRig(BrainModule.Choice.RULES, ModelBudget.STANDARD, request -> {
            throw new AssertionError("the rules ask nobody");
        });
        LedRig rig = LedRig.model(request -> {
            throw fault.exception("told to");
        });

        TurnCommit turn = rig.say(ASKS);

        assertThat(turn.outcome()).isEqualTo(Outcome.REPLIED);
        assertThat(Oasis.words(turn)).isEqualTo(Oasis.words(rules.say(ASKS)));
        assertThat(LedRig.finishedByRules(turn)).isTrue();
        assertThat(rig.calls.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.outcome()).isEqualTo(fault.code()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CH 512 costs 99 AED.",
                "You get 50% off everything today.",
                "We have 5000 pieces of CH 512.",
                "Pay at https://evil.example/pay now.",
                "<｜DSML｜tool_calls> search",
                "{\"name\":\"search_catalog\"}",
                "У нас есть стулья, приезжайте.",
                "It will arrive on 3 May."
            })
    void what_nothing_proves_is_never_sent(String lie) {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying(lie));

        TurnCommit turn = rig.say(ASKS);

        assertThat(Oasis.words(turn)).isNotBlank().doesNotContain(lie, "99", "50%", "5000", "evil", "DSML", "May");
        assertThat(LedRig.finishedByRules(turn)).isTrue();
        assertThat(turn.report().cost().calls()).isEqualTo(2);
    }

    @Test
    void a_false_sentence_is_written_again_once() {
        LedRig rig = LedRig.model(request -> request.messages().getLast() instanceof ChatMessage.Instructions
                ? ModelFixtures.saying("We have CH 512 here.")
                : ModelFixtures.saying("We have CH 512 here. It costs 7 AED."));

        TurnCommit turn = rig.say(ASKS);

        assertThat(Oasis.words(turn)).endsWith("We have CH 512 here.");
        assertThat(LedRig.finishedByRules(turn)).isFalse();
    }

    @Test
    void calls_without_end_are_six_rounds_at_most_and_the_rules_finish() {
        LedRig rig = LedRig.model(request -> ModelFixtures.calling(call("order_status", Map.of())));

        TurnCommit turn = rig.say(ASKS);

        assertThat(rig.model.requests()).hasSize(ModelBrain.ROUNDS);
        assertThat(rig.model.requests().getLast().tools()).isEmpty();
        assertThat(LedRig.finishedByRules(turn)).isTrue();
    }

    @Test
    void arguments_that_cannot_be_read_may_be_mended_once() {
        ModelToolCall broken = new ModelToolCall("c", "get_product", new Written.Unreadable("{\"prod"));
        LedRig mends = LedRig.model(request -> afterCalls(request, broken));
        LedRig never = LedRig.model(request -> ModelFixtures.calling(broken));

        assertThat(LedRig.finishedByRules(mends.say(ASKS))).isFalse();
        assertThat(toolAnswers(mends)).singleElement().asString().contains("invalid_arguments");
        assertThat(LedRig.finishedByRules(never.say(ASKS))).isTrue();
        assertThat(never.model.requests()).hasSize(2);
    }

    @Test
    void what_the_customer_did_not_say_is_not_recorded() {
        LedRig rig = LedRig.model(request -> afterCalls(
                request,
                fact("customer_name", "Omar Khan"),
                fact("address", "Marina Plaza 1204"),
                fact("selection", "CH 512×10"),
                fact("colour", "black")));

        rig.say(ASKS);

        assertThat(toolAnswers(rig)).allMatch(answer -> answer.startsWith("refused (not_said)"));
        assertThat(rig.conversation().facts())
                .noneMatch(fact -> fact.slot() == FactSlot.CUSTOMER_NAME || fact.slot() == FactSlot.SELECTION);
    }

    @Test
    void no_quotation_comes_without_consent_whatever_a_model_calls() {
        LedRig rig = LedRig.model(request -> afterCalls(
                request,
                call("draft_quotation", Map.of()),
                call("advance_stage", Map.of("stage", new Value.Text("closing")))));

        TurnCommit turn = rig.say(ASKS);

        assertThat(toolAnswers(rig)).allMatch(answer -> answer.startsWith("refused"));
        assertThat(turn.report().effects()).noneMatch(Effect.DraftQuotation.class::isInstance);
        assertThat(rig.conversation().stage()).isNotEqualTo(Stage.CLOSING);
    }

    @Test
    void no_byte_that_names_the_customer_reaches_a_model() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying(LedRig.draft(request)));
        rig.say(ASKS);
        rig.say("I am Omar Khan, call +971 50 123 4567 or omar@falcon.ae about CH 512");
        rig.say("Omar Khan here, do you have CH 616?");

        String sent = rig.model.requests().stream()
                .flatMap(request -> request.messages().stream())
                .map(LedRig::text)
                .collect(Collectors.joining("\n"));

        assertThat(sent).contains("[PHONE_1]", "[EMAIL_1]").doesNotContain("123 4567", "1234567", "omar@falcon.ae");
    }

    @Test
    void the_prefix_is_the_same_bytes_in_every_call_of_a_chat() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying(LedRig.draft(request)));
        rig.say(ASKS);
        rig.say("CH 512, how much?");
        rig.say("and CH 616?");

        assertThat(rig.model.requests().stream()
                        .map(request -> LedRig.text(request.messages().getFirst())))
                .hasSizeGreaterThan(1)
                .allMatch(LedRig.text(rig.model.requests().getFirst().messages().getFirst())::equals);
        assertThat(rig.model.requests().stream().map(ChatRequest::tools).distinct())
                .hasSize(1);
    }

    @Test
    void sixty_calls_an_hour_are_all_that_one_sender_causes() {
        LedRig rig = LedRig.model(request -> ModelFixtures.saying("We have CH 512."));
        for (int message = 0; message < 70; message++) {
            rig.say("Do you have office chairs? " + message);
        }
        assertThat(rig.calls.calls()).hasSizeLessThanOrEqualTo(60);
        int before = rig.calls.calls().size();
        rig.time.advance(Duration.ofMinutes(61));

        rig.say(ASKS);

        assertThat(rig.calls.calls()).hasSizeGreaterThan(before);
    }

    @Test
    void a_budget_that_is_used_up_asks_nobody() {
        ModelBudget none = new ModelBudget(
                new ModelBudget.Limit(0, 0, 0),
                Duration.ofSeconds(9),
                60,
                new ModelBudget.Limit(1, 1, 1),
                new ModelBudget.Limit(1, 1, 1),
                100);
        LedRig rig = new LedRig(BrainModule.Choice.MODEL, none, request -> ModelFixtures.saying("We have CH 512."));

        TurnCommit turn = rig.say(ASKS);

        assertThat(rig.model.requests()).isEmpty();
        assertThat(turn.report().rules()).anyMatch(rule -> rule.reason().equals("model.over_budget"));
    }

    @Test
    void the_hybrid_brain_says_a_wording_that_keeps_the_facts_and_no_other() {
        LedRig keeps = new LedRig(
                BrainModule.Choice.HYBRID,
                ModelBudget.STANDARD,
                request -> ModelFixtures.saying(LedRig.draft(request).replace("Here are", "These are")));
        LedRig changes = new LedRig(
                BrainModule.Choice.HYBRID,
                ModelBudget.STANDARD,
                request -> ModelFixtures.saying(LedRig.draft(request) + " CH 999 too."));

        assertThat(Oasis.words(keeps.say(ASKS))).contains("These are the words");
        TurnCommit turn = changes.say(ASKS);
        assertThat(Oasis.words(turn)).doesNotContain("999");
        assertThat(LedRig.finishedByRules(turn)).isTrue();
    }
}
