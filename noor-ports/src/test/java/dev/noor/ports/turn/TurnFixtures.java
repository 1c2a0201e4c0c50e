package dev.noor.ports.turn;

import dev.noor.ports.reading.TextLanguage;
import java.util.List;

/** Turns for tests. */
public final class TurnFixtures {
    private TurnFixtures() {}

    /** The report of a turn in which nothing happened. */
    public static TurnReport anEmptyReport() {
        return new TurnReport(
                new TurnReport.ReadingReport(TextLanguage.UNDETERMINED, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "rules",
                TurnReport.Cost.NONE,
                List.of());
    }
}
