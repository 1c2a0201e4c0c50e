package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.turn.TurnReport;
import java.time.Duration;

/** Reports. Durations are ISO 8601. */
final class ReportJson {
    static final int VERSION = 1;

    private ReportJson() {}

    static ObjectNode write(TurnReport report) {
        ObjectNode node = Json.object().put("version", VERSION);
        node.set("reading", write(report.reading()));
        node.set("facts", Json.array(report.facts(), CommonJson::write));
        node.set(
                "rules",
                Json.array(
                        report.rules(),
                        fired -> Json.object().put("rule", fired.rule()).put("reason", fired.reason())));
        node.set(
                "stage_moves",
                Json.array(
                        report.stageMoves(),
                        move -> Json.object()
                                .put("from", move.from().wire())
                                .put("to", move.to().wire())
                                .put("evidence", move.evidence())));
        node.set("tools", Json.array(report.tools(), ReportJson::write));
        node.set("evidence", Json.array(report.evidence(), EvidenceJson::write));
        node.set(
                "verifier",
                Json.array(
                        report.verifier(),
                        change -> Json.object()
                                .put("check", change.check())
                                .put("before", change.before())
                                .put("after", change.after())));
        node.set("effects", Json.array(report.effects(), EffectJson::write));
        node.put("brain", report.brain());
        node.set("cost", write(report.cost()));
        return node.set(
                "timings",
                Json.array(
                        report.timings(),
                        timing -> Json.object()
                                .put("phase", timing.phase())
                                .put("took", timing.took().toString())));
    }

    static TurnReport read(JsonMember member) {
        if (member.integer("version") < 1) {
            throw member.member("version").wrong("not a version");
        }
        return new TurnReport(
                member.member("reading").read(ReportJson::readReading),
                member.list("facts", CommonJson::readFact),
                member.list("rules", rule -> new TurnReport.RuleFired(rule.text("rule"), rule.text("reason"))),
                member.list(
                        "stage_moves",
                        move -> new TurnReport.StageMove(
                                move.choice("from", Stage.class),
                                move.choice("to", Stage.class),
                                move.text("evidence"))),
                member.list("tools", ReportJson::readTool),
                member.list("evidence", EvidenceJson::read),
                member.list(
                        "verifier",
                        change -> new TurnReport.VerifierChange(
                                change.text("check"), change.text("before"), change.text("after"))),
                member.list("effects", EffectJson::read),
                member.text("brain"),
                member.member("cost").read(ReportJson::readCost),
                member.list(
                        "timings",
                        timing -> new TurnReport.Timing(timing.text("phase"), timing.parsed("took", Duration::parse))));
    }

    private static ObjectNode write(TurnReport.ReadingReport reading) {
        ObjectNode node = Json.object().put("language", reading.language().tag());
        node.set("intents", Json.array(reading.intents(), intent -> Json.text(intent.wire())));
        return node.set(
                "slots",
                Json.array(
                        reading.slots(),
                        slot -> Json.object().put("name", slot.name().wire()).put("value", slot.value())));
    }

    private static TurnReport.ReadingReport readReading(JsonMember member) {
        return new TurnReport.ReadingReport(
                member.member("language").choice(TextLanguage.class, TextLanguage::tag),
                member.list("intents", intent -> intent.choice(Intent.class)),
                member.list("slots", slot -> new Slot(slot.choice("name", SlotName.class), slot.text("value"))));
    }

    private static ObjectNode write(TurnReport.ToolCall call) {
        ObjectNode node = Json.object().put("name", call.name());
        node.set("arguments", ValueJson.write(call.arguments()));
        return node.put("verdict", call.verdict());
    }

    private static TurnReport.ToolCall readTool(JsonMember member) {
        return new TurnReport.ToolCall(
                member.text("name"), ValueJson.readObject(member.member("arguments")), member.text("verdict"));
    }

    private static ObjectNode write(TurnReport.Cost cost) {
        return Json.object()
                .put("calls", cost.calls())
                .put("input_tokens", cost.inputTokens())
                .put("output_tokens", cost.outputTokens())
                .put("micros", cost.micros());
    }

    private static TurnReport.Cost readCost(JsonMember member) {
        return new TurnReport.Cost(
                member.integer("calls"),
                member.longInteger("input_tokens"),
                member.longInteger("output_tokens"),
                member.longInteger("micros"));
    }
}
