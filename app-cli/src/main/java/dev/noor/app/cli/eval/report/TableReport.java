package dev.noor.app.cli.eval.report;

import dev.noor.app.cli.eval.Failure;
import dev.noor.app.cli.eval.Scoreboard;
import dev.noor.app.cli.eval.Tally;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Prints a scoreboard for people at a terminal. */
public final class TableReport {

    private static final String ROW = "%-14s %18s %18s  %s%n";

    private final PrintWriter out;

    public TableReport(PrintWriter out) {
        this.out = out;
    }

    /** Prints the failures, known ones last, and the table below them. */
    public void print(Scoreboard board) {
        board.unlisted().forEach(failure -> out.println(line(failure)));
        board.failures().stream()
                .filter(failure -> failure.known().isPresent())
                .forEach(failure -> out.println(line(failure)));
        board.unexpectedPasses().forEach(out::println);
        if (!board.failures().isEmpty() || !board.unexpectedPasses().isEmpty()) {
            out.println();
        }
        table(board);
    }

    private void table(Scoreboard board) {
        row("language", "turns", "assertions", "");
        board.turnsByLanguage()
                .forEach((language, turns) ->
                        row(language, counts(turns), counts(board.assertionsIn(language)), turns.percent()));
        row(
                "all",
                counts(board.turnTally()),
                counts(board.assertionTally()),
                board.turnTally().percent());
        out.println();
        row("kind", "", "assertions", "");
        board.assertionsByKind().forEach((kind, tally) -> {
            if (tally.total() > 0) {
                row(kind.wire(), kind.isCritical() ? "goal 100 %" : "", counts(tally), tally.percent());
            }
        });
        out.println();
        Tally dialogues = board.dialogueTally();
        out.printf(
                Locale.ROOT,
                "%d dialogues, %d without a failure; a turn takes %s (p50), %s (p99)%n",
                dialogues.total(),
                dialogues.passed(),
                milliseconds(board.turnTime(50)),
                milliseconds(board.turnTime(99)));
        int known = board.failures().size() - board.unlisted().size();
        out.printf(
                Locale.ROOT,
                "%d failures that the baseline does not list, %d that it lists, %d unexpected passes%n",
                board.unlisted().size(),
                known,
                board.unexpectedPasses().size());
    }

    private void row(String first, String second, String third, String last) {
        out.print(String.format(Locale.ROOT, ROW, first, second, third, last).stripTrailing());
        out.println();
    }

    private static String line(Failure failure) {
        return failure.place() + ": " + failure.verdict().expectation().kind().wire() + ": "
                + failure.verdict().expectation().stated() + ", but "
                + failure.verdict().found().orElse("")
                + failure.known().map(reason -> " (known: " + reason + ")").orElse("");
    }

    private static String counts(Tally tally) {
        return tally.passed() + " of " + tally.total();
    }

    private static String milliseconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f ms", took.toNanos() / 1e6);
    }
}
