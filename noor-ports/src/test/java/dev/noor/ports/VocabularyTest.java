package dev.noor.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.knowledge.Findings;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.Term;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.value.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small words of the vocabulary keep their shape. */
final class VocabularyTest {
    @Test
    void a_tenant_id_can_name_a_folder() {
        for (String right : List.of("treejar", "ikea-sa", "a", "7up", "a_b", "a".repeat(40))) {
            assertThat(new TenantId(right)).hasToString(right);
        }
        for (String wrong : List.of("", "Treejar", "../etc", ".", "-a", "_a", "a b", "a/b", "ة", "a".repeat(41))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new TenantId(wrong));
        }
    }

    @Test
    void a_text_falls_back_to_english() {
        LocalizedText text = LocalizedText.english("Hello").with(Language.AR, "مرحبا");

        assertThat(text.in(Language.AR)).isEqualTo("مرحبا");
        assertThat(text.in(Language.RU)).isEqualTo("Hello");
        assertThat(text.english()).isEqualTo("Hello");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of(Language.RU, "Привет")));
    }

    @Test
    void a_language_is_known_by_its_tag() {
        for (Language language : Language.values()) {
            assertThat(Language.ofTag(language.tag())).contains(language);
            assertThat(Language.ofTag(language.name())).contains(language);
        }
        assertThat(Language.ofTag("de")).isEmpty();
    }

    @Test
    void wire_forms_are_lower_snake_case_and_tell_apart() {
        assertWires(Intent.values(), Intent::wire);
        assertWires(SlotName.values(), SlotName::wire);
        assertWires(FactSlot.values(), FactSlot::wire);
        assertWires(HandoffReason.values(), HandoffReason::wire);
    }

    @Test
    void a_phone_number_is_in_its_international_form() {
        assertThat(new PhoneNumber("+971501234567").e164()).isEqualTo("+971501234567");
        for (String wrong : List.of("971501234567", "+0501234567", "+12345", "+1234567890123456", "+97150 1234567")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new PhoneNumber(wrong));
        }
    }

    @Test
    void an_address_is_complete() {
        TenantId tenant = new TenantId("treejar");

        assertThatIllegalArgumentException().isThrownBy(() -> new ChatAddress(tenant, " ", "chat"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChatAddress(tenant, "cli", ""));
    }

    @Test
    void what_a_knowledge_base_holds_is_a_share() {
        for (double wrong : new double[] {0, -0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Term.Way("delivery", wrong));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Findings.Line(Findings.Part.TITLE, List.of(1.0), wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new PassageId(" "));
    }

    @Test
    void an_object_keeps_the_order_of_its_members_and_does_not_change() {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("z", new Value.Flag(true));
        members.put("a", new Value.Null());
        Value.Object object = new Value.Object(members);

        members.clear();

        assertThat(object.members().keySet()).containsExactly("z", "a");
    }

    private static <E extends Enum<E>> void assertWires(E[] constants, Function<E, String> wire) {
        assertThat(Arrays.stream(constants).map(wire))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"))
                .containsExactlyElementsOf(Stream.of(constants)
                        .map(constant -> constant.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
