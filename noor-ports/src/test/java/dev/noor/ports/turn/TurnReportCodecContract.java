package dev.noor.ports.turn;

import static dev.noor.ports.turn.TurnFixtures.aFullReport;
import static dev.noor.ports.turn.TurnFixtures.anEmptyReport;
import static dev.noor.ports.turn.TurnFixtures.everyKindOfArgument;
import static dev.noor.ports.turn.TurnFixtures.everyKindOfEffect;
import static dev.noor.ports.turn.TurnFixtures.everyKindOfEvidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TurnReportCodec} must pass. */
public interface TurnReportCodecContract {
    TurnReportCodec testee();

    @Test
    default void a_report_comes_back_as_it_was_written() {
        assertThat(testee().decode(testee().encode(aFullReport()))).isEqualTo(aFullReport());
    }

    @Test
    default void an_empty_report_comes_back_as_it_was_written() {
        assertThat(testee().decode(testee().encode(anEmptyReport()))).isEqualTo(anEmptyReport());
    }

    @Test
    default void the_fixtures_show_every_kind_of_effect_evidence_and_argument() {
        assertThat(kinds(everyKindOfEffect())).containsExactlyInAnyOrder(Effect.class.getPermittedSubclasses());
        assertThat(kinds(everyKindOfEvidence())).containsExactlyInAnyOrder(Evidence.class.getPermittedSubclasses());
        assertThat(Stream.concat(everyKindOfArgument().members().values().stream(), Stream.of(everyKindOfArgument()))
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    }

    @Test
    default void arguments_keep_the_order_they_were_written_in() {
        TurnReport read = testee().decode(testee().encode(aFullReport()));

        assertThat(read.tools().getFirst().arguments().members().keySet())
                .containsExactlyElementsOf(everyKindOfArgument().members().keySet());
    }

    @Test
    default void a_report_is_one_line() {
        assertThat(testee().encode(aFullReport())).startsWith("{").endsWith("}").doesNotContain("\n", "\r");
    }

    @Test
    default void the_same_report_gives_the_same_text() {
        assertThat(testee().encode(aFullReport())).isEqualTo(testee().encode(aFullReport()));
    }

    @Test
    default void a_member_of_a_later_version_is_ignored() {
        String later = testee().encode(aFullReport())
                .replaceFirst("\\{", "{\"member_of_a_later_version\":{\"a\":[1,null,\"x\"]},");

        assertThat(testee().decode(later)).isEqualTo(aFullReport());
    }

    @Test
    default void what_is_no_report_is_refused() {
        String whole = testee().encode(aFullReport());

        for (String wrong : List.of("", "no json", "{}", "[]", "null", "7", whole.substring(0, whole.length() / 2))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> testee().decode(wrong));
        }
    }

    private static List<Class<?>> kinds(Collection<?> values) {
        return values.stream().<Class<?>>map(Object::getClass).distinct().toList();
    }
}
