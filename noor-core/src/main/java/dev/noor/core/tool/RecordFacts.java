package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Records what the customer told, each value checked against what its slot may hold. */
public final class RecordFacts implements Tool<List<RecordFacts.Told>, List<Fact>> {
    private static final ObjectSchema TOLD = ObjectSchema.builder()
            .required(
                    "slot",
                    SchemaType.oneOf(Arrays.stream(FactSlot.values())
                            .filter(FactSlot::isTold)
                            .map(FactSlot::wire)
                            .toList()),
                    "what the fact is about")
            .required(
                    "value",
                    SchemaType.text(1, FactRules.LONGEST),
                    "numbers as plain digits, lengths in cm, SELECTION as SKU×pieces|…, LIMITS in mm as"
                            + " width=1200..1500|seats=10..")
            .build();

    @Inject
    RecordFacts() {}

    /** One thing told. */
    public record Told(FactSlot slot, String value) {}

    @Override
    public ToolName name() {
        return ToolName.RECORD_FACTS;
    }

    @Override
    public String description() {
        return "Record what the customer has told, and nothing they have not. A later value replaces an earlier one.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("facts", SchemaType.listOf(SchemaType.group(TOLD), 1, 30), "what was told")
                .build();
    }

    @Override
    public List<Told> decode(Arguments arguments, Tenant tenant) {
        return arguments.groups("facts").stream()
                .map(fact -> new Told(FactSlot.valueOf(fact.text("slot").toUpperCase(Locale.ROOT)), fact.text("value")))
                .toList();
    }

    @Override
    public Value.Object encode(List<Told> facts) {
        return encode(facts, Told::value);
    }

    @Override
    public Value.Object report(List<Told> facts) {
        return encode(facts, told -> told.slot().isPersonal() ? "***" : told.value());
    }

    @Override
    public ToolResult<List<Fact>> call(List<Told> facts, Workbench bench) {
        for (Told told : facts) {
            java.util.Optional<String> wrong = FactRules.problem(told.slot(), told.value());
            if (wrong.isPresent()) {
                return new ToolResult.Refused<>("invalid_fact", told.slot().wire() + ": " + wrong.get());
            }
        }
        List<Fact> recorded = facts.stream()
                .map(told -> new Fact(told.slot(), told.value(), bench.source(), bench.now()))
                .filter(fact -> !bench.ledger().value(fact.slot()).equals(java.util.Optional.of(fact.value())))
                .toList();
        return ToolResult.decided(
                recorded, recorded.stream().<Effect>map(Effect.RecordFact::new).toList());
    }

    private static Value.Object encode(List<Told> facts, Function<Told, String> value) {
        return new ArgumentWriter()
                .array(
                        "facts",
                        facts.stream()
                                .<Value>map(told -> new ArgumentWriter()
                                        .text("slot", told.slot().wire())
                                        .text("value", value.apply(told))
                                        .build())
                                .toList())
                .build();
    }
}
