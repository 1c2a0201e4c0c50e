package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans a message of Noor's own for later. When it is really sent the outbound gate decides then. */
public final class ScheduleFollowUp implements Tool<ScheduleFollowUp.Plan, Instant> {
    private static final int MOST_HOURS = 24 * 90;

    @Inject
    ScheduleFollowUp() {}

    /** When, counted from now, and why. */
    public record Plan(Duration after, String reason) {}

    @Override
    public ToolName name() {
        return ToolName.SCHEDULE_FOLLOW_UP;
    }

    @Override
    public String description() {
        return "Plan a follow-up when the customer defers: after how many hours, and about what.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("after_hours", SchemaType.whole(1, MOST_HOURS), "1 to " + MOST_HOURS)
                .required("reason", SchemaType.text(1, 200), "what it is about, in English")
                .build();
    }

    @Override
    public Plan decode(Arguments arguments, Tenant tenant) {
        return new Plan(Duration.ofHours(arguments.whole("after_hours")), arguments.text("reason"));
    }

    @Override
    public Value.Object encode(Plan plan) {
        return new ArgumentWriter()
                .whole("after_hours", Optional.of((int) plan.after().toHours()))
                .text("reason", plan.reason())
                .build();
    }

    @Override
    public ToolResult<Instant> call(Plan plan, Workbench bench) {
        Instant due = bench.now().plus(plan.after());
        return ToolResult.decided(due, List.of(new Effect.ScheduleFollowUp(due, plan.reason())));
    }
}
