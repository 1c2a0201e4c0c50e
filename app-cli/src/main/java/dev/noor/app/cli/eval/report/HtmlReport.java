package dev.noor.app.cli.eval.report;

import dev.noor.app.cli.eval.Failure;
import dev.noor.app.cli.eval.Scoreboard;
import dev.noor.ports.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A scoreboard as one HTML page that fetches nothing: figures, charts, failures and every dialogue as a chat. */
public final class HtmlReport {

    private static final List<String> VIEWS = List.of("all", "not passed", "not known");

    private final HtmlWriter html = new HtmlWriter();
    private final TenantId tenant;
    private final Scoreboard board;

    private HtmlReport(TenantId tenant, Scoreboard board) {
        this.tenant = tenant;
        this.board = board;
    }

    /** The whole page. */
    public static String of(TenantId tenant, Scoreboard board) {
        return new HtmlReport(tenant, board).page();
    }

    private String page() {
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head")
                .open("meta", "charset", "utf-8")
                .close()
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .close()
                .leaf("title", "Noor eval: " + tenant)
                .style(sheet())
                .close()
                .line()
                .open("body");
        head();
        figures();
        charts();
        failures();
        dialogues();
        return html.close().close().page();
    }

    private void head() {
        html.leaf("h1", "Noor eval: " + tenant)
                .leaf(
                        "p",
                        board.isAsExpected()
                                ? "Everything went as the packs and the baseline say."
                                : board.unlisted().size() + " failures are not listed, "
                                        + board.unexpectedPasses().size() + " listed ones did not fail.",
                        "class",
                        board.isAsExpected() ? "outcome good" : "outcome poor")
                .line();
    }

    private void figures() {
        html.open("div", "class", "figures");
        figure(
                board.turnTally().percent(),
                "turns pass",
                board.turnTally().passed() + " of " + board.turnTally().total());
        figure(
                board.assertionTally().percent(),
                "assertions hold",
                board.assertionTally().passed() + " of "
                        + board.assertionTally().total());
        figure(
                String.valueOf(board.dialogueTally().passed()),
                "dialogues without a failure",
                "of " + board.dialogueTally().total());
        figure(milliseconds(board.turnTime(50)), "a turn, p50", milliseconds(board.turnTime(99)) + " p99");
        html.close().line();
    }

    private void figure(String value, String what, String detail) {
        html.open("div", "class", "figure")
                .leaf("b", value)
                .leaf("span", what)
                .leaf("small", detail)
                .close();
    }

    private void charts() {
        html.leaf("h2", "By kind of assertion")
                .leaf("p", "Money, consent, hand-off, opt-out and grounding: nothing but 100 % will do.");
        Charts.kinds(board).write(html);
        html.leaf("h2", "Turns by language");
        Charts.languages(board).write(html);
        html.leaf("h2", "Time of a turn");
        Charts.times(board).write(html);
    }

    private void failures() {
        if (board.failures().isEmpty() && board.unexpectedPasses().isEmpty()) {
            return;
        }
        html.leaf("h2", "Failures").open("ul", "class", "failures").line();
        board.unexpectedPasses().forEach(pass -> html.leaf("li", pass, "class", "missed"));
        board.failures().forEach(this::failure);
        html.close().line();
    }

    private void failure(Failure failure) {
        html.open("li", "class", failure.known().isPresent() ? "known" : "missed", "dir", "auto")
                .leaf(
                        "a",
                        Transcript.anchor(failure.pack(), failure.turn()),
                        "href",
                        "#" + Transcript.anchor(failure.pack(), failure.turn()))
                .text(" ")
                .leaf("b", failure.verdict().expectation().kind().wire())
                .text(" " + failure.verdict().expectation().stated() + " ")
                .leaf("i", failure.verdict().found().orElse(""))
                .close()
                .line();
    }

    private void dialogues() {
        html.leaf("h2", "Dialogues").open("div", "class", "views");
        for (String view : VIEWS) {
            String id = "view-" + view.replace(' ', '-');
            html.open("label");
            if (view.equals(VIEWS.getFirst())) {
                html.open("input", "type", "radio", "name", "view", "id", id, "checked", "checked");
            } else {
                html.open("input", "type", "radio", "name", "view", "id", id);
            }
            html.close().text(" " + view).close();
        }
        html.close().line();
        Transcript transcript = new Transcript(html, board.failures());
        board.dialogues().forEach(transcript::write);
    }

    private static String milliseconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f ms", took.toNanos() / 1e6);
    }

    private static String sheet() {
        try (InputStream css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ofTheProgram) {
            throw new UncheckedIOException(ofTheProgram);
        }
    }
}
