package dev.noor.core.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Arguments ARGUMENTS = Arguments.of(new Value.Object(Map.of(
            "sku", new Value.Text("CH 616"),
            "quantity", new Value.Number(new BigDecimal("4.0")),
            "limit", new Value.Number(new BigDecimal("99.50")),
            "urgent", new Value.Flag(true),
            "colours", new Value.Array(List.of(new Value.Text("black"), new Value.Text("white"))),
            "seats", new Value.Array(List.of(new Value.Number(BigDecimal.TWO))),
            "items", new Value.Array(List.of(new Value.Object(Map.of("sku", new Value.Text("NOVO"))))),
            "customer", new Value.Object(Map.of("name", new Value.Text("Lilia"))))));

    @Test
    void members_are_read_by_their_types() {
        assertThat(ARGUMENTS.text("sku")).isEqualTo("CH 616");
        assertThat(ARGUMENTS.whole("quantity")).isEqualTo(4);
        assertThat(ARGUMENTS.decimal("limit")).isEqualByComparingTo("99.5");
        assertThat(ARGUMENTS.flag("urgent")).isTrue();
        assertThat(ARGUMENTS.texts("colours")).containsExactly("black", "white");
        assertThat(ARGUMENTS.wholes("seats")).containsExactly(2);
        assertThat(ARGUMENTS.groups("items"))
                .extracting(item -> item.text("sku"))
                .containsExactly("NOVO");
        assertThat(ARGUMENTS.group("customer").text("name")).isEqualTo("Lilia");
    }

    @Test
    void what_was_left_out_is_empty() {
        assertThat(ARGUMENTS.optionalText("colour")).isEmpty();
        assertThat(ARGUMENTS.optionalWhole("colour")).isEmpty();
        assertThat(ARGUMENTS.optionalDecimal("colour")).isEmpty();
        assertThat(ARGUMENTS.optionalFlag("colour")).isEmpty();
        assertThat(ARGUMENTS.optionalGroup("colour")).isEmpty();
        assertThat(ARGUMENTS.texts("colour")).isEmpty();
        assertThat(ARGUMENTS.groups("colour")).isEmpty();
    }

    @Test
    void a_read_that_the_schema_does_not_promise_is_a_mistake_of_the_tool() {
        assertThatThrownBy(() -> ARGUMENTS.text("colour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARGUMENTS.text("quantity")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARGUMENTS.whole("limit")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARGUMENTS.groups("colours")).isInstanceOf(IllegalArgumentException.class);
    }
}
