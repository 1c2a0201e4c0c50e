package dev.noor.core.model;

import dev.noor.core.brain.QuotationOffer;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.policy.ToolName;
import dev.noor.core.prompt.Data;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.ToolResult;
import dev.noor.core.tool.Toolbox;
import dev.noor.ports.model.ModelToolCall;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Calls tools for a model and writes down what they gave. Facts are taken only if the customer said them; a quotation
 * is written by code, below the model's words. For one turn.
 */
final class ToolDesk {
    private static final int LONGEST = 6_000;

    private final Toolbox toolbox;
    private final QuotationOffer quotations;
    private final TurnContext turn;
    private final EvidenceText texts;
    private final SaidByCustomer said;
    private final ReplyBuilder quotation = new ReplyBuilder();
    private int unreadable;

    ToolDesk(Toolbox toolbox, QuotationOffer quotations, TurnContext turn, SaidByCustomer said) {
        this.toolbox = toolbox;
        this.quotations = quotations;
        this.turn = turn;
        this.texts = new EvidenceText(turn);
        this.said = said;
    }

    /** The lines of a quotation that was drafted; empty when none was. */
    ReplyBuilder quotation() {
        return quotation;
    }

    /** Whether the model has had its one chance to mend arguments that cannot be read. */
    boolean givesUp() {
        return unreadable > 1;
    }

    /** What a call gave, in words for a model. */
    String call(ModelToolCall call) {
        return switch (call.arguments()) {
            case Written.Read read -> called(call.tool(), read.arguments());
            case Written.Unreadable broken -> {
                unreadable++;
                yield "refused (invalid_arguments): the arguments are no JSON object; write them again";
            }
        };
    }

    private String called(String tool, Value.Object arguments) {
        if (tool.equals(ToolName.DRAFT_QUOTATION.wire())) {
            return drafted();
        }
        if (tool.equals(ToolName.RECORD_FACTS.wire())) {
            List<String> unsaid = said.unsaid(arguments, turn.bench());
            if (!unsaid.isEmpty()) {
                return "refused (not_said): the customer did not say " + String.join(", ", unsaid)
                        + "; record only what they said";
            }
        }
        int before = turn.bench().effects().size();
        ToolResult<?> result = toolbox.call(tool, arguments, turn.bench());
        turn.bench().effects().stream().skip(before).forEach(this::prove);
        return switch (result) {
            case ToolResult.Refused<?> refused -> "refused (" + refused.code() + "): " + refused.reason();
            case ToolResult.Done<?> done -> told(done.evidence(), done.effects());
        };
    }

    private void prove(Effect effect) {
        if (effect instanceof Effect.RecordFact && turn.bench().effects().contains(effect)) {
            turn.bench()
                    .ledger()
                    .selection()
                    .filter(selection ->
                            ((Effect.RecordFact) effect).fact().value().equals(selection.format()))
                    .ifPresent(selection -> turn.bench().prove(new StageEvidence.SelectionMade(selection)));
        }
    }

    private String drafted() {
        if (!quotation.isEmpty()) {
            return "done: the quotation stands below your reply already";
        }
        boolean laid = quotations.lay(turn, quotation);
        return laid
                ? "done: the system writes the quotation below your reply and asks for approval; one short line from you"
                : "refused: consent, selection, name, company or address is missing";
    }

    private String told(List<Evidence> evidence, List<Effect> effects) {
        String text = evidence.stream().map(texts::of).distinct().collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return effects.isEmpty() ? "nothing found" : "done";
        }
        return Data.of("tool result", text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
