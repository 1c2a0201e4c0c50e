package dev.noor.core.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaValidatorTest {
    private static final ObjectSchema ITEM = ObjectSchema.builder()
            .required("sku", SchemaType.text(1, 64), "")
            .required("quantity", SchemaType.whole(1, 10_000), "")
            .build();
    private static final ObjectSchema ORDER = ObjectSchema.builder()
            .required("items", SchemaType.listOf(SchemaType.group(ITEM), 1, 3), "")
            .optional("kind", SchemaType.oneOf("new", "revision"), "")
            .optional("limit", SchemaType.decimal("0", "99.5"), "")
            .optional("urgent", SchemaType.flag(), "")
            .build();

    @Test
    void arguments_that_keep_the_schema_have_no_problem() {
        assertThat(problems(order(item("CH 616", "4")))).isEmpty();
        assertThat(problems(object(
                        "items", new Value.Array(List.of(item("CH 616", "4.0"), item("D", "1E+1"))),
                        "kind", new Value.Text("new"),
                        "limit", number("99.50"),
                        "urgent", new Value.Flag(false))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | items[0].quantity: 0 is below the minimum 1
            -1     | items[0].quantity: -1 is below the minimum 1
            10001  | items[0].quantity: 10001 is above the maximum 10000
            2.5    | items[0].quantity: 2.5 is not a whole number
            1E+999999999  | items[0].quantity: 1E+999999999 is above the maximum 10000
            -1E+999999999 | items[0].quantity: -1E+999999999 is below the minimum 1
            """)
    void a_number_out_of_range_is_told_with_place_and_bound(String quantity, String problem) {
        assertThat(problems(order(item("CH 616", quantity)))).containsExactly(problem);
    }

    @Test
    void a_tiny_exponent_and_a_long_number_are_told_briefly() {
        assertThat(problems(order(item("CH", "1E-999999999"))))
                .containsExactly(
                        "items[0].quantity: 1E-999999999 is below the minimum 1",
                        "items[0].quantity: 1E-999999999 is not a whole number");
        assertThat(problems(order(item("CH", "9".repeat(100_000)))).getFirst()).hasSizeLessThan(100);
    }

    @Test
    void what_is_missing_unknown_or_of_another_type_is_told_with_its_place() {
        assertThat(problems(object("item", new Value.Text("CH 616"))))
                .containsExactly("items: is missing", "item: is unknown; known are items, kind, limit, urgent");
        assertThat(problems(order(object("sku", new Value.Number(BigDecimal.ONE), "qty", number("4")))))
                .containsExactly(
                        "items[0].sku: is a number where a text is expected",
                        "items[0].quantity: is missing",
                        "items[0].qty: is unknown; known are sku, quantity");
        assertThat(problems(object(
                        "items", new Value.Object(Map.of()),
                        "kind", new Value.Text("old"),
                        "limit", new Value.Text("5"),
                        "urgent", new Value.Null())))
                .containsExactly(
                        "items: is an object where an array is expected",
                        "kind: is not one of new, revision",
                        "limit: is a text where a number is expected",
                        "urgent: is null where true or false is expected; leave out what is unknown");
    }

    @Test
    void lengths_count_characters_as_readers_do() {
        assertThat(problems(order(item("😀".repeat(64), "1")))).isEmpty();
        assertThat(problems(order(item("😀".repeat(65), "1"))))
                .containsExactly("items[0].sku: 65 characters are more than the maximum 64");
        assertThat(problems(order(item("", "1"))))
                .containsExactly("items[0].sku: 0 characters are fewer than the minimum 1");
    }

    @Test
    void blank_text_and_control_characters_are_refused_and_never_repeated() {
        assertThat(problems(order(item("   ", "1")))).containsExactly("items[0].sku: is blank");
        assertThat(problems(order(item("CH\n616", "1"))))
                .containsExactly(
                        "items[0].sku: has the character U+000A; write it on one line, without control characters");
        assertThat(problems(order(item("CH\u0000", "1"))))
                .singleElement()
                .asString()
                .doesNotContain("\u0000");
        assertThat(problems(order(item("CH\ud800", "1")))).hasSize(1);
        assertThat(problems(order(item("كرسي\u200f", "1")))).isEmpty();
    }

    @Test
    void a_list_has_as_many_items_as_allowed() {
        assertThat(problems(order())).containsExactly("items: 0 items are fewer than the minimum 1");
        assertThat(problems(order(item("A", "1"), item("B", "1"), item("C", "1"), item("D", "0"))))
                .containsExactly("items: 4 items are more than the maximum 3");
    }

    @Test
    void hostile_arguments_cost_little_and_their_names_are_not_repeated_whole() {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            members.put("\u0007" + "x".repeat(200) + i, new Value.Null());
        }
        List<String> problems = problems(new Value.Object(members));

        assertThat(problems).hasSize(20);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(200).doesNotContain("\u0007"));
        assertThat(problems(object("items", new Value.Array(Collections.nCopies(1_000_000, new Value.Null())))))
                .hasSize(1);
    }

    @Test
    void a_schema_declares_each_member_once_and_by_a_plain_name() {
        ObjectSchema.Builder twice =
                ObjectSchema.builder().required("sku", SchemaType.flag(), "").optional("sku", SchemaType.flag(), "");
        assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ObjectSchema.builder().required("Sku\"", SchemaType.flag(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaType.whole(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaType.decimal("2", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaType.text(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaType.listOf(SchemaType.flag(), 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaType.oneOf("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(SchemaType::oneOf).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_json_schema_is_this_text() {
        assertThat(ORDER.toJsonSchema())
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"items\":{\"description\":\"\",\"type\":\"array\","
                        + "\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"object\",\"properties\":{\"sku\":{"
                        + "\"description\":\"\",\"type\":\"string\",\"minLength\":1,\"maxLength\":64},\"quantity\":{"
                        + "\"description\":\"\",\"type\":\"integer\",\"minimum\":1,\"maximum\":10000}},\"required\":["
                        + "\"sku\",\"quantity\"],\"additionalProperties\":false}},\"kind\":{\"description\":\"\","
                        + "\"type\":\"string\",\"enum\":[\"new\",\"revision\"]},\"limit\":{\"description\":\"\","
                        + "\"type\":\"number\",\"minimum\":0,\"maximum\":99.5},\"urgent\":{\"description\":\"\","
                        + "\"type\":\"boolean\"}},\"required\":[\"items\"],\"additionalProperties\":false}");
    }

    private static List<String> problems(Value.Object arguments) {
        return SchemaValidator.validate(ORDER, arguments).stream()
                .map(ArgumentProblem::toString)
                .toList();
    }

    private static Value.Object order(Value... items) {
        return object("items", new Value.Array(List.of(items)));
    }

    private static Value.Object item(String sku, String quantity) {
        return object("sku", new Value.Text(sku), "quantity", number(quantity));
    }

    private static Value.Number number(String value) {
        return new Value.Number(new BigDecimal(value));
    }

    private static Value.Object object(Object... namesAndValues) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Object(members);
    }
}
