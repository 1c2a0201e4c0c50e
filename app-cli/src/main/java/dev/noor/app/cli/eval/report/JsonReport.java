package dev.noor.app.cli.eval.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.eval.Failure;
import dev.noor.app.cli.eval.PlayedDialogue;
import dev.noor.app.cli.eval.PlayedTurn;
import dev.noor.app.cli.eval.Scoreboard;
import dev.noor.app.cli.eval.Tally;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.TenantId;
import dev.noor.ports.messaging.MessageContent;
import java.time.Duration;
import java.util.Locale;

/** A scoreboard as one JSON object, for scripts. Times are in milliseconds. */
public final class JsonReport {

    private JsonReport() {}

    /** The object on one line. */
    public static String of(TenantId tenant, Scoreboard board) {
        ObjectNode report = JsonText.object();
        report.put("tenant", tenant.value());
        report.put("asExpected", board.isAsExpected());
        tally(report.putObject("dialogues"), board.dialogueTally());
        tally(report.putObject("turns"), board.turnTally());
        tally(report.putObject("assertions"), board.assertionTally());
        ObjectNode languages = report.putObject("languages");
        board.turnsByLanguage().forEach((tag, turns) -> {
            ObjectNode language = languages.putObject(tag);
            tally(language.putObject("turns"), turns);
            tally(language.putObject("assertions"), board.assertionsIn(tag));
        });
        ObjectNode kinds = report.putObject("kinds");
        board.assertionsByKind()
                .forEach((kind, tally) ->
                        tally(kinds.putObject(kind.wire()), tally).put("critical", kind.isCritical()));
        report.putObject("turnMillis")
                .put("p50", milliseconds(board.turnTime(50)))
                .put("p99", milliseconds(board.turnTime(99)));
        ArrayNode failures = report.putArray("failures");
        board.failures().forEach(failure -> failure(failures.addObject(), failure));
        ArrayNode passes = report.putArray("unexpectedPasses");
        board.unexpectedPasses().forEach(passes::add);
        ArrayNode packs = report.putArray("packs");
        board.dialogues().forEach(dialogue -> pack(packs.addObject(), dialogue));
        return JsonText.line(report);
    }

    private static ObjectNode tally(ObjectNode target, Tally tally) {
        return target.put("passed", tally.passed()).put("total", tally.total());
    }

    private static void failure(ObjectNode target, Failure failure) {
        target.put("file", failure.pack().file().toString())
                .put("line", failure.turn().step().line())
                .put("kind", failure.verdict().expectation().kind().wire())
                .put("expected", failure.verdict().expectation().stated())
                .put("found", failure.verdict().found().orElse(""));
        failure.known().ifPresent(reason -> target.put("known", reason));
    }

    private static void pack(ObjectNode target, PlayedDialogue dialogue) {
        target.put("name", dialogue.pack().name())
                .put("file", dialogue.pack().file().toString())
                .put("about", dialogue.pack().about())
                .put("passed", dialogue.passed());
        ArrayNode turns = target.putArray("turns");
        dialogue.turns().forEach(turn -> turn(turns.addObject(), turn));
    }

    private static void turn(ObjectNode target, PlayedTurn turn) {
        target.put("line", turn.step().line()).put("language", turn.language());
        ArrayNode customer = target.putArray("customer");
        turn.step().event().burst().stream().map(MessageContent::words).forEach(customer::add);
        target.put("outcome", turn.probe().outcome().name().toLowerCase(Locale.ROOT))
                .put("stage", turn.probe().stage().wire())
                .put("reply", turn.probe().reply())
                .put("passed", turn.passed())
                .put("millis", milliseconds(turn.took()));
    }

    private static double milliseconds(Duration took) {
        return Math.round(took.toNanos() / 1e4) / 100.0;
    }
}
