package dev.noor.core.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random schemas and random values: what we accept is what a JSON Schema library accepts by the text we write. */
class JsonSchemaOracleTest {
    private static final SchemaRegistry ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META =
            ORACLE.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    private static final List<String> ODD = List.of("a", "é", "😀", "\"", "\\", "<", "\u2028", "\u007f", "\n");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_text_of_a_schema_is_a_json_schema_and_the_same_each_time(@ForAll("schemas") ObjectSchema schema) {
        assertThat(META.validate(schema.toJsonSchema(), InputFormat.JSON)).isEmpty();
        assertThat(new ObjectSchema(schema.properties()).toJsonSchema()).isEqualTo(schema.toJsonSchema());
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void we_accept_what_the_oracle_accepts_but_for_blank_text_and_control_characters(
            @ForAll("schemasWithValues") Tuple2<ObjectSchema, Value.Object> both) {
        ObjectSchema schema = both.get1();
        Value.Object value = both.get2();
        boolean oracleAccepts = ORACLE.getSchema(schema.toJsonSchema())
                .validate(Json.of(value), InputFormat.JSON)
                .isEmpty();

        List<ArgumentProblem> problems = SchemaValidator.validate(schema, value);

        assertThat(problems.isEmpty())
                .as("%s%n%s%n%s", schema.toJsonSchema(), Json.of(value), problems)
                .isEqualTo(oracleAccepts && isClean(new SchemaType.Group(schema), value));
    }

    private static boolean isClean(SchemaType type, Value value) {
        if (type instanceof SchemaType.Text text && value instanceof Value.Text given) {
            boolean blank = text.minLength() > 0 && given.value().isBlank();
            return !blank && given.value().codePoints().noneMatch(Character::isISOControl);
        }
        if (type instanceof SchemaType.ListOf list && value instanceof Value.Array given) {
            return given.items().stream().allMatch(item -> isClean(list.items(), item));
        }
        if (type instanceof SchemaType.Group group && value instanceof Value.Object given) {
            return group.schema().properties().stream()
                    .filter(property -> given.members().containsKey(property.name()))
                    .allMatch(property -> isClean(
                            property.type(),
                            Objects.requireNonNull(given.members().get(property.name()))));
        }
        return true;
    }

    @Provide
    Arbitrary<ObjectSchema> schemas() {
        return schema(2);
    }

    @Provide
    Arbitrary<Tuple2<ObjectSchema, Value.Object>> schemasWithValues() {
        return schema(2).flatMap(schema -> object(schema).map(value -> Tuple.of(schema, value)));
    }

    private static Arbitrary<ObjectSchema> schema(int depth) {
        Arbitrary<String> texts = Arbitraries.of(ODD).list().ofMaxSize(4).map(signs -> String.join("", signs));
        return Combinators.combine(Arbitraries.of(ObjectSchema.Presence.values()), type(depth), texts)
                .as((presence, type, description) -> new ObjectSchema.Property("x", presence, type, description))
                .list()
                .ofMaxSize(3)
                .map(JsonSchemaOracleTest::named);
    }

    private static ObjectSchema named(List<ObjectSchema.Property> properties) {
        List<ObjectSchema.Property> named = new ArrayList<>();
        for (ObjectSchema.Property property : properties) {
            named.add(new ObjectSchema.Property(
                    "m_" + named.size(), property.presence(), property.type(), property.description()));
        }
        return new ObjectSchema(named);
    }

    private static Arbitrary<SchemaType> type(int depth) {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 2);
        Arbitrary<SchemaType> text = Combinators.combine(small, small).as((a, b) -> SchemaType.text(a, a + b));
        Arbitrary<SchemaType> choice = Arbitraries.of("a", "é\"", "\\", " ")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> SchemaType.oneOf(words.stream().sorted().toList()));
        Arbitrary<SchemaType> whole =
                Combinators.combine(Arbitraries.longs().between(-3, 3), small).as((a, b) -> SchemaType.whole(a, a + b));
        Arbitrary<SchemaType> decimal = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-3), BigDecimal.valueOf(3))
                                .ofScale(2),
                        small)
                .as((a, b) -> new SchemaType.Decimal(a, a.add(BigDecimal.valueOf(b))));
        Arbitrary<SchemaType> flag = Arbitraries.just(SchemaType.flag());
        if (depth == 0) {
            return Arbitraries.oneOf(text, choice, whole, decimal, flag);
        }
        Arbitrary<SchemaType> list = Combinators.combine(type(depth - 1), small, small)
                .as((items, a, b) -> SchemaType.listOf(items, a, a + b));
        Arbitrary<SchemaType> group = schema(depth - 1).map(SchemaType::group);
        return Arbitraries.oneOf(text, choice, whole, decimal, flag, list, group);
    }

    /** Mostly values of the schema's types near their bounds, sometimes of another type, missing or unknown. */
    private static Arbitrary<Value.Object> object(ObjectSchema schema) {
        Arbitrary<Map<String, Value>> members = Arbitraries.just(Map.of());
        for (ObjectSchema.Property property : schema.properties()) {
            Arbitrary<Value> value =
                    Arbitraries.frequencyOf(Tuple.of(8, value(property.type())), Tuple.of(1, anything()));
            members = Combinators.combine(members, value, Arbitraries.integers().between(0, 9))
                    .as((soFar, next, chance) -> chance == 0 ? soFar : with(soFar, property.name(), next));
        }
        return Combinators.combine(members, anything(), Arbitraries.integers().between(0, 9))
                .as((all, stranger, chance) -> new Value.Object(chance == 0 ? with(all, "m_9", stranger) : all));
    }

    private static Map<String, Value> with(Map<String, Value> members, String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }

    private static Arbitrary<Value> value(SchemaType type) {
        return switch (type) {
            case SchemaType.Text text ->
                Arbitraries.of("a", "é", "😀", " ", "\n", "\u0085")
                        .list()
                        .ofMaxSize(4)
                        .map(signs -> new Value.Text(String.join("", signs)));
            case SchemaType.Choice choice -> Arbitraries.of(choice.allowed()).map(word -> (Value) new Value.Text(word));
            case SchemaType.Whole whole -> numbers().map(Value.Number::new);
            case SchemaType.Decimal decimal -> numbers().map(Value.Number::new);
            case SchemaType.Flag flag -> Arbitraries.of(true, false).map(Value.Flag::new);
            case SchemaType.ListOf list ->
                value(list.items()).list().ofMaxSize(4).map(Value.Array::new);
            case SchemaType.Group group -> object(group.schema()).map(value -> (Value) value);
        };
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "2.0", "2.5", "-1", "-0.0", "1E1", "1.5e0", "300")
                        .map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-4), BigDecimal.valueOf(6))
                        .ofScale(2));
    }

    private static Arbitrary<Value> anything() {
        return Arbitraries.of(
                new Value.Null(),
                new Value.Flag(true),
                new Value.Text("1"),
                new Value.Number(BigDecimal.ONE),
                new Value.Array(List.of()),
                new Value.Object(Map.of()));
    }
}
