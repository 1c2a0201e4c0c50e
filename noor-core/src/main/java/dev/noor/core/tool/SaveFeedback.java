package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps what the customer thought of the delivery. */
public final class SaveFeedback implements Tool<Effect.SaveFeedback, Integer> {
    @Inject
    SaveFeedback() {}

    @Override
    public ToolName name() {
        return ToolName.SAVE_FEEDBACK;
    }

    @Override
    public String description() {
        return "Save the customer's rating of the delivered order, 1 to 5, with their comment.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("rating", SchemaType.whole(1, 5), "5 is best")
                .optional("comment", SchemaType.text(0, 500), "in the customer's words")
                .build();
    }

    @Override
    public Effect.SaveFeedback decode(Arguments arguments, Tenant tenant) {
        return new Effect.SaveFeedback(
                arguments.whole("rating"), arguments.optionalText("comment").orElse(""));
    }

    @Override
    public Value.Object encode(Effect.SaveFeedback feedback) {
        return new ArgumentWriter()
                .whole("rating", Optional.of(feedback.rating()))
                .text("comment", feedback.comment())
                .build();
    }

    @Override
    public Value.Object report(Effect.SaveFeedback feedback) {
        return new ArgumentWriter()
                .whole("rating", Optional.of(feedback.rating()))
                .build();
    }

    @Override
    public ToolResult<Integer> call(Effect.SaveFeedback feedback, Workbench bench) {
        return ToolResult.decided(feedback.rating(), List.of(feedback));
    }
}
