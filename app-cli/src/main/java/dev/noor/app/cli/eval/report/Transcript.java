package dev.noor.app.cli.eval.report;

import dev.noor.app.cli.chat.ScriptEvent;
import dev.noor.app.cli.eval.Failure;
import dev.noor.app.cli.eval.PlayedDialogue;
import dev.noor.app.cli.eval.PlayedTurn;
import dev.noor.app.cli.eval.expect.Verdict;
import dev.noor.app.cli.eval.pack.Pack;
import dev.noor.app.cli.eval.pack.Step;
import dev.noor.ports.messaging.MessageContent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Writes dialogues as one reads them on a phone, with what was expected below each reply. */
final class Transcript {

    private final HtmlWriter html;
    private final List<Failure> failures;

    Transcript(HtmlWriter html, List<Failure> failures) {
        this.html = html;
        this.failures = failures;
    }

    void write(PlayedDialogue dialogue) {
        String state = dialogue.passed() ? "passed" : isKnown(dialogue) ? "known" : "failed";
        html.open("details", "class", "dialogue " + state)
                .open("summary")
                .leaf("b", dialogue.pack().name())
                .text(" ")
                .leaf("span", count(dialogue), "class", "count")
                .leaf("span", dialogue.pack().about(), "class", "about", "dir", "auto")
                .close()
                .line();
        for (Step step : dialogue.pack().steps()) {
            switch (step) {
                case Step.Aside aside -> aside(aside.event());
                case Step.Turn turn ->
                    dialogue.turns().stream()
                            .filter(played -> played.step().line() == turn.line())
                            .forEach(played -> turn(dialogue.pack(), played));
            }
        }
        html.close().line();
    }

    /** What links to a turn name; a browser opens the dialogue around it. */
    static String anchor(Pack pack, PlayedTurn turn) {
        return pack.name() + ":" + turn.step().line();
    }

    private void turn(Pack pack, PlayedTurn turn) {
        turn.step().event().burst().forEach(message -> bubble("customer", words(message)));
        if (turn.probe().spoke()) {
            bubble("noor", turn.probe().reply());
        } else {
            note("Noor says nothing: " + turn.probe().reason());
        }
        html.open("div", "class", turn.passed() ? "verdicts" : "verdicts bad", "id", anchor(pack, turn))
                .leaf("span", about(turn), "class", "meta")
                .line();
        failures.stream().filter(failure -> failure.turn().equals(turn)).forEach(this::missed);
        html.open("details", "class", "held").leaf("summary", held(turn)).open("ul");
        turn.verdicts().stream()
                .filter(Verdict::holds)
                .forEach(verdict -> html.leaf("li", verdict.expectation().stated(), "dir", "auto"));
        html.close().close().close().line();
    }

    private void missed(Failure failure) {
        html.open("p", "class", failure.known().isPresent() ? "missed known" : "missed", "dir", "auto")
                .leaf("b", failure.verdict().expectation().kind().wire())
                .text(" " + failure.verdict().expectation().stated() + " ")
                .leaf("i", failure.verdict().found().orElse(""));
        failure.known().ifPresent(reason -> html.leaf("small", " known: " + reason));
        html.close().line();
    }

    private void aside(ScriptEvent event) {
        switch (event) {
            case ScriptEvent.Manager manager -> bubble("manager", words(manager.content()));
            case ScriptEvent.TimePassed passed -> note(words(passed.time()) + " later");
            case ScriptEvent.Customer customer ->
                customer.burst().forEach(message -> bubble("customer", words(message)));
            case ScriptEvent.About about -> {}
        }
    }

    private void bubble(String author, String words) {
        html.leaf("div", words, "class", "bubble " + author, "dir", "auto").line();
    }

    private void note(String words) {
        html.leaf("div", words, "class", "note").line();
    }

    private boolean isKnown(PlayedDialogue dialogue) {
        return failures.stream()
                .filter(failure -> failure.pack().equals(dialogue.pack()))
                .allMatch(failure -> failure.known().isPresent());
    }

    private static String count(PlayedDialogue dialogue) {
        long passed = dialogue.turns().stream().filter(PlayedTurn::passed).count();
        return passed + "/" + dialogue.turns().size();
    }

    private static String about(PlayedTurn turn) {
        return String.format(
                Locale.ROOT,
                "line %d · %s · %.1f ms",
                turn.step().line(),
                turn.probe().stage().wire(),
                turn.took().toNanos() / 1e6);
    }

    private static String held(PlayedTurn turn) {
        long held = turn.verdicts().stream().filter(Verdict::holds).count();
        return held + " of " + turn.verdicts().size() + " hold";
    }

    private static String words(Duration time) {
        boolean days = time.toHours() % 24 == 0 && time.toDays() > 1;
        return days ? time.toDays() + " days" : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    private static String words(MessageContent content) {
        return switch (content) {
            case MessageContent.Text text -> text.text();
            case MessageContent.Spoken spoken -> "[voice] " + spoken.text();
            case MessageContent.Attachment attachment ->
                "[" + attachment.kind().name().toLowerCase(Locale.ROOT) + "] " + attachment.caption();
        };
    }
}
