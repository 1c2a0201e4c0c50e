package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.core.stage.Move;
import dev.noor.core.stage.StageMachine;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Moves the sale on, if what happened carries it. The evidence is the turn's own, never the caller's word. */
public final class AdvanceStage implements Tool<Stage, Stage> {
    private final StageMachine machine;

    @Inject
    AdvanceStage(StageMachine machine) {
        this.machine = machine;
    }

    @Override
    public ToolName name() {
        return ToolName.ADVANCE_STAGE;
    }

    @Override
    public String description() {
        return "Ask to move the sale to its next stage. It is refused while nothing in the conversation carries the move.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required(
                        "stage",
                        SchemaType.oneOf(
                                Arrays.stream(Stage.values()).map(Stage::wire).toList()),
                        "the stage to reach")
                .build();
    }

    @Override
    public Stage decode(Arguments arguments, Tenant tenant) {
        return Stage.valueOf(arguments.text("stage").toUpperCase(Locale.ROOT));
    }

    @Override
    public Value.Object encode(Stage stage) {
        return new ArgumentWriter().text("stage", stage.wire()).build();
    }

    @Override
    public ToolResult<Stage> call(Stage wanted, Workbench bench) {
        List<Move> moves = machine.moves(bench.stage(), bench.ledger(), bench.stageEvidence());
        int reached = moves.stream().map(Move::to).toList().indexOf(wanted);
        if (reached < 0) {
            return new ToolResult.Refused<>(
                    "no_evidence",
                    "nothing in this turn carries a move from " + bench.stage().wire() + " to " + wanted.wire());
        }
        List<Move> made = moves.subList(0, reached + 1);
        made.forEach(move -> bench.moved(move.report()));
        return ToolResult.decided(
                wanted,
                made.stream()
                        .<Effect>map(move -> new Effect.MoveStage(move.from(), move.to()))
                        .toList());
    }
}
