package dev.noor.adapter.files.json;

import static dev.noor.ports.turn.TurnFixtures.aFullReport;
import static dev.noor.ports.turn.TurnFixtures.anEmptyReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.reading.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnReportSchemaTest {
    private static final Schema SCHEMA = schema();

    @Test
    void what_is_written_fits_the_schema() {
        assertThat(errors(new JsonTurnReportCodec().encode(aFullReport()))).isEmpty();
        assertThat(errors(new JsonTurnReportCodec().encode(anEmptyReport()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":\"1\"",
                "\"type\":\"record_fact\" | \"type\":\"recordFact\"",
                "\"type\":\"product_row\" | \"type\":\"row\"",
                "\"units\":12 | \"pieces\":12",
                "\"amount\":\"895.00\" | \"amount\":895.00",
                "\"slot\":\"quantity\" | \"slot\":\"QUANTITY\"",
                "\"took\":\"PT1.84S\" | \"took\":1840",
                "\"consent\":\"deferred\" | \"consent\":\"later\"",
            })
    void what_is_written_otherwise_does_not(String right, String wrong) {
        String json = new JsonTurnReportCodec().encode(aFullReport());
        assertThat(json).contains(right);

        assertThat(errors(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void the_schema_knows_every_constant() {
        String text = SCHEMA.getSchemaNode().toString();
        Stream<String> wires = Stream.of(
                        Intent.values(),
                        SlotName.values(),
                        FactSlot.values(),
                        Stage.values(),
                        QuoteConsent.values(),
                        HandoffReason.values(),
                        Handoff.Priority.values(),
                        PassageKind.values(),
                        QuotationStatus.values())
                .flatMap(Arrays::<Enum<?>>stream)
                .map(Json::wire);
        Stream<String> tags = Arrays.stream(TextLanguage.values()).map(TextLanguage::tag);

        assertThat(Stream.concat(wires, tags).filter(wire -> !text.contains("\"" + wire + "\"")))
                .isEmpty();
    }

    @Test
    void a_report_is_written_as_it_always_was() throws IOException {
        Path golden = Path.of("src/test/resources/golden/turn-report.json");
        String written = new JsonTurnReportCodec().encode(aFullReport()) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, written);
        }

        assertThat(written).isEqualTo(Files.readString(golden));
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TurnReportSchemaTest.class.getResourceAsStream(JsonTurnReportCodec.SCHEMA));
    }
}
