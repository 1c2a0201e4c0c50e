package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks for a person. */
public final class RequestHandoff implements Tool<Handoff, Handoff> {
    @Inject
    RequestHandoff() {}

    @Override
    public ToolName name() {
        return ToolName.REQUEST_HANDOFF;
    }

    @Override
    public String description() {
        return "Hand the conversation to a person: when the customer asks for one, complains, or needs what only a person"
                + " may decide. Not for a product question, a quantity, or a language.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required(
                        "reason",
                        SchemaType.oneOf(Arrays.stream(HandoffReason.values())
                                .map(HandoffReason::wire)
                                .toList()),
                        "why")
                .required("priority", SchemaType.oneOf("normal", "urgent"), "how soon")
                .required("summary", SchemaType.text(1, 500), "what the person needs to know, in English, facts only")
                .build();
    }

    @Override
    public Handoff decode(Arguments arguments, Tenant tenant) {
        return new Handoff(
                HandoffReason.valueOf(arguments.text("reason").toUpperCase(Locale.ROOT)),
                Handoff.Priority.valueOf(arguments.text("priority").toUpperCase(Locale.ROOT)),
                arguments.text("summary"));
    }

    @Override
    public Value.Object encode(Handoff handoff) {
        return new ArgumentWriter()
                .text("reason", handoff.reason().wire())
                .text("priority", handoff.priority().name().toLowerCase(Locale.ROOT))
                .text("summary", handoff.summary())
                .build();
    }

    @Override
    public ToolResult<Handoff> call(Handoff handoff, Workbench bench) {
        return ToolResult.decided(handoff, List.of(new Effect.RequestHandoff(handoff)));
    }
}
