package dev.noor.app.cli.eval.report;

import dev.noor.app.cli.eval.PlayedTurn;
import dev.noor.app.cli.eval.Scoreboard;
import dev.noor.app.cli.eval.Tally;
import dev.noor.app.cli.eval.report.BarChart.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The charts of a scoreboard. */
final class Charts {

    private static final double GOOD = 0.95;
    private static final double FAIR = 0.85;
    private static final List<Integer> MILLISECONDS = List.of(5, 10, 20, 50, 100, 200);

    private Charts() {}

    /** Assertions by kind; those that nothing but 100 % will do for are marked. */
    static BarChart kinds(Scoreboard board) {
        List<Bar> bars = new ArrayList<>();
        board.assertionsByKind().forEach((kind, tally) -> {
            if (tally.total() > 0) {
                bars.add(kind.isCritical() ? bar(kind.wire(), tally, 1, 1) : bar(kind.wire(), tally, GOOD, FAIR));
            }
        });
        return new BarChart("Assertions that hold, by kind", bars);
    }

    /** Turns that pass, by language. */
    static BarChart languages(Scoreboard board) {
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Tally> language : board.turnsByLanguage().entrySet()) {
            bars.add(bar(language.getKey(), language.getValue(), GOOD, FAIR));
        }
        return new BarChart("Turns that pass, by language", bars);
    }

    /** How many turns took how long. */
    static BarChart times(Scoreboard board) {
        List<PlayedTurn> turns = board.turns();
        List<Bar> bars = new ArrayList<>();
        int above = 0;
        for (int limit : MILLISECONDS) {
            bars.add(time(turns, above, limit, "≤ " + limit + " ms"));
            above = limit;
        }
        bars.add(time(turns, above, Integer.MAX_VALUE, "> " + above + " ms"));
        return new BarChart("Turns by the time they took", bars);
    }

    private static Bar bar(String label, Tally tally, double good, double fair) {
        double share = tally.total() == 0 ? 0 : (double) tally.passed() / tally.total();
        String style = share >= good ? "good" : share >= fair ? "fair" : "poor";
        return new Bar(label, share, tally.percent() + "  " + tally.passed() + "/" + tally.total(), style);
    }

    private static Bar time(List<PlayedTurn> turns, int above, int upTo, String label) {
        long count = turns.stream()
                .filter(turn -> turn.took().toNanos() > above * 1_000_000L)
                .filter(turn -> turn.took().toNanos() <= upTo * 1_000_000L)
                .count();
        return new Bar(label, turns.isEmpty() ? 0 : (double) count / turns.size(), String.valueOf(count), "plain");
    }
}
