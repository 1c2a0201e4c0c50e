package dev.noor.app.cli.eval.expect;

import static dev.noor.app.cli.eval.probe.ShownTurn.saying;
import static dev.noor.app.cli.eval.probe.ShownTurn.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.app.cli.eval.probe.QuotationStep;
import dev.noor.app.cli.eval.probe.ShownTurn;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.turn.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationTest {

    private static final Effect HANDOFF =
            new Effect.RequestHandoff(new Handoff(HandoffReason.COMPLAINT, Handoff.Priority.URGENT, "broken"));

    @ParameterizedTest
    @MethodSource("pairs")
    void an_expectation_holds_or_says_what_was_found_instead(
            Expectation expectation, ShownTurn met, ShownTurn missed, String found) {
        assertThat(expectation.missedBy(met.probe())).as(expectation.stated()).isEmpty();
        assertThat(expectation.missedBy(missed.probe()))
                .hasValueSatisfying(text -> assertThat(text).contains(found));
    }

    static Stream<Arguments> pairs() {
        ShownTurn chairs = saying("CH 505 for 335 AED, or CH 524 for 435 AED?").having("CH 505", "CH 524");
        return Stream.of(
                arguments(new Content.Names("CH 505"), chairs, saying("none"), "no product"),
                arguments(new Content.NamesAny(List.of("CH 616", "CH 524")), chairs, saying("none"), "no product"),
                arguments(new Content.NamesNot("CH 505"), saying("CH 524"), chairs, "CH 505"),
                arguments(new Content.Says(List.of("2 years", "two years")), saying("Two years."), chairs, "none of"),
                arguments(new Content.SaysNot("as an AI"), chairs, saying("As an AI I sell"), "stands there"),
                arguments(new Shown.AtLeast(2), chairs, saying("CH 505").having("CH 505"), "1: CH 505"),
                arguments(new Shown.AtMost(1), saying("CH 505").having("CH 505"), chairs, "2: CH 505, CH 524"),
                arguments(
                        new Shown.Each(
                                "maxPrice 400",
                                product -> product.price().toDecimal().compareTo(new BigDecimal(400)) <= 0),
                        saying("CH 505").having("CH 505"),
                        chairs,
                        "CH 524"),
                arguments(new Money.States(new BigDecimal("335")), chairs, saying("CH 505 for 336 AED"), "336"),
                arguments(new Money.StatesNot(new BigDecimal("335")), saying("336 AED"), chairs, "stands there"),
                arguments(
                        new Memory.Holds(FactSlot.QUANTITY, "12"),
                        saying("ok").knowing(FactSlot.QUANTITY, "12"),
                        saying("ok").knowing(FactSlot.QUANTITY, "120"),
                        "\"120\""),
                arguments(
                        new Memory.Holds(FactSlot.COLOUR, "black"),
                        saying("ok").knowing(FactSlot.COLOUR, "Black|grey"),
                        saying("ok"),
                        "not known"),
                arguments(
                        new Memory.HoldsNot(FactSlot.QUANTITY),
                        saying("ok"),
                        saying("ok").knowing(FactSlot.QUANTITY, "12"),
                        "\"12\""),
                arguments(new Form.Ends(Form.Voice.REPLIED), chairs, silent(), "no_reply_policy: a person"),
                arguments(new Form.Ends(Form.Voice.SUPPRESSED), silent(), chairs, "replied"),
                arguments(new Form.WrittenIn(Language.EN), saying("hello"), saying("Здравствуйте"), "ru"),
                arguments(new Form.Asks(1), chairs, saying("How many? Where to؟"), "2 questions"),
                arguments(new Form.Length(5), saying("hello"), saying("hello!"), "6 characters"),
                arguments(
                        new Form.Fresh(),
                        saying("b").afterReply("a"),
                        saying("a").afterReply("A"),
                        "same words"),
                arguments(new Form.Clean(), chairs, saying("Dear {name}"), "{name}"),
                arguments(new Decision.HandsOff(), saying("ok").doing(HANDOFF), chairs, "nobody"),
                arguments(new Decision.KeepsOn(), chairs, saying("ok").doing(HANDOFF), "complaint"),
                arguments(new Decision.OptsOut(), saying("ok").doing(new Effect.OptOut()), chairs, "no opt-out"),
                arguments(new Decision.StaysIn(), chairs, saying("ok").doing(new Effect.OptOut()), "was recorded"),
                arguments(new Grounding.FiguresProven(), chairs, saying("CH 505 for 999"), "999"),
                arguments(new Grounding.ModelsKnown(), chairs, saying("CH 999"), "CH 999"));
    }

    @Test
    void the_stage_is_one_of_those_stated() {
        Probe probe = saying("ok").probe();

        assertThat(new Memory.StageIn(Set.of(Stage.GREETING, Stage.QUALIFYING)).missedBy(probe))
                .isEmpty();
        assertThat(new Memory.StageIn(Set.of(Stage.CLOSING)).missedBy(probe)).contains("greeting");
    }

    @Test
    void a_quotation_is_expected_to_be_left_alone_or_drafted() {
        Probe left = saying("ok").probe();

        assertThat(new Decision.Quotes(Optional.empty()).missedBy(left)).isEmpty();
        assertThat(new Decision.Quotes(Optional.of(QuotationStep.DRAFTED)).missedBy(left))
                .contains("none");
    }

    @Test
    void a_reply_is_always_expected_to_be_sound_and_a_stated_limit_of_questions_goes_first() {
        Probe probe = saying("ok").probe();

        Set<AssertionKind> kinds = AlwaysExpected.of(probe, List.of()).stream()
                .map(Expectation::kind)
                .collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        AssertionKind.OUTCOME, AssertionKind.QUESTION, AssertionKind.FORM, AssertionKind.GROUNDING);
        assertThat(AlwaysExpected.of(probe, List.of(new Form.Asks(0)))).doesNotContain(new Form.Asks(1));
    }
}
