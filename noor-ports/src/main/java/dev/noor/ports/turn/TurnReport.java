package dev.noor.ports.turn;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.value.Value;
import java.time.Duration;
import java.util.List;

/**
 * Why a turn did what it did. Its one JSON form is versioned and shipped by the file adapter.
 *
 * @param facts the ledger in force after the turn
 * @param rules the policies that fired, in order
 * @param brain {@code rules}, {@code hybrid} or {@code model}
 * @param timings by phase, in the order they ran; not deterministic, so left out of golden files
 */
public record TurnReport(
        ReadingReport reading,
        List<Fact> facts,
        List<RuleFired> rules,
        List<StageMove> stageMoves,
        List<ToolCall> tools,
        List<Evidence> evidence,
        List<VerifierChange> verifier,
        List<Effect> effects,
        String brain,
        Cost cost,
        List<Timing> timings) {

    public TurnReport {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        stageMoves = List.copyOf(stageMoves);
        tools = List.copyOf(tools);
        evidence = List.copyOf(evidence);
        verifier = List.copyOf(verifier);
        effects = List.copyOf(effects);
        timings = List.copyOf(timings);
    }

    /** How the burst was read. */
    public record ReadingReport(TextLanguage language, List<Intent> intents, List<Slot> slots) {
        public ReadingReport {
            intents = List.copyOf(intents);
            slots = List.copyOf(slots);
        }
    }

    /** A policy that fired, by the id of its rule, and why. */
    public record RuleFired(String rule, String reason) {}

    /** A move and what it was made on. */
    public record StageMove(Stage from, Stage to, String evidence) {}

    /** A tool call: verdict {@code ok} or the code of the refusal. Personal arguments are masked. */
    public record ToolCall(String name, Value.Object arguments, String verdict) {}

    /** A sentence that the verifier cut or changed, by the name of its check. Personal data are masked. */
    public record VerifierChange(String check, String before, String after) {}

    /** What the turn cost a model provider; zeros for the rule brain. */
    public record Cost(int calls, long inputTokens, long outputTokens, long micros) {
        public static final Cost NONE = new Cost(0, 0, 0, 0);
    }

    /** How long a phase took. */
    public record Timing(String phase, Duration took) {}
}
