package dev.noor.adapter.files.json;

import static dev.noor.ports.turn.TurnFixtures.aFullReport;
import static dev.noor.ports.turn.TurnFixtures.everyKindOfArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.value.Value;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":0 | report.version: not a version",
                "\"version\":1 | \"version\":1.5 | report.version: not a whole number",
                "\"facts\":[ | \"facts\":[7, | report.facts[0]: not an object",
                "\"slot\":\"quantity\" | \"slot\":\"size\" | report.facts[0].slot: unknown value",
                "\"slot\":\"quantity\", | | report.facts[0].slot: missing",
                "\"type\":\"counted\" | \"type\":\"heaps\" | report.evidence[0].product.stock.type: unknown kind of stock",
                "\"amount\":\"895.00\" | \"amount\":\"1.234\" | report.evidence[0].product.price: an amount in AED has at most 2 decimals",
                "\"took\":\"PT1.84S\" | \"took\":\"1840\" | report.timings[1].took: Text cannot be parsed to a Duration",
                "\"rating\":5 | \"rating\":\"5\" | report.effects[9].rating: not a whole number",
                "\"type\":\"opt_out\" | \"type\":\"opt\" | report.effects[10].type: unknown kind of effect",
                "\"revision\":2 | \"revision\":0 | report.evidence[6].quotation: revisions count from 1",
            })
    void what_is_wrong_is_named_by_its_place(String right, String wrong, String message) {
        String json = new JsonTurnReportCodec().encode(aFullReport());
        assertThat(json).contains(right);
        int at = json.indexOf(right);
        String broken = json.substring(0, at) + (wrong == null ? "" : wrong) + json.substring(at + right.length());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonTurnReportCodec().decode(broken))
                .withMessageStartingWith(message);
    }

    @Test
    void a_later_version_is_read_as_far_as_it_is_known() {
        String json = new JsonTurnReportCodec().encode(aFullReport()).replace("\"version\":1", "\"version\":2");

        assertThat(new JsonTurnReportCodec().decode(json)).isEqualTo(aFullReport());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "NaN", "'a'"})
    void what_is_no_json_value_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueJson.decode(text));
    }

    @Test
    void a_deep_value_is_refused_and_does_not_break_the_reader() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatIllegalArgumentException().isThrownBy(() -> ValueJson.decode(deep));
    }

    @Test
    void a_value_is_written_in_the_order_of_its_members() {
        assertThat(ValueJson.encode(everyKindOfArgument()))
                .isEqualTo(
                        "{\"text\":\"desk \\\"120\\\"\\n\\\\ 👋\",\"price_max\":1250.75,\"count\":3,\"in_stock\":true,"
                                + "\"series\":null,\"colours\":[\"black\",[]],\"bounds\":{\"width\":120}}");
    }

    @Property(tries = 300)
    void every_value_comes_back_as_it_was_written(@ForAll("values") Value value) {
        assertThat(ValueJson.decode(ValueJson.encode(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.strings().map(Value.Text::new),
                () -> Arbitraries.bigDecimals().ofScale(6).map(Value.Number::new),
                () -> Arbitraries.of(new Value.Flag(true), new Value.Flag(false), new Value.Null()),
                () -> values().list().ofMaxSize(3).map(List::copyOf).map(Value.Array::new),
                () -> Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), values())
                        .ofMaxSize(3)
                        .map(Map::copyOf)
                        .map(Value.Object::new));
    }
}
