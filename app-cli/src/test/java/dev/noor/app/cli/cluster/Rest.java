package dev.noor.app.cli.cluster;

import dev.noor.app.cli.cluster.Books.Findings;
import java.time.Duration;
import java.util.List;

/** How long it took until nothing was left to do, and what the books say then. */
record Rest(Duration took, long unfinished, Findings findings, List<Integer> refusals) {
    /** Waits until everything is posted, answered and sent, or for the patience. */
    static Rest await(Books books, Provider provider, Duration patience) {
        long began = System.nanoTime();
        while (true) {
            long unfinished = books.unfinished();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if ((unfinished == 0 && provider.isQuiet()) || took.compareTo(patience) > 0) {
                return new Rest(took, unfinished, books.findings(), provider.refusals());
            }
            Rows.pause(Duration.ofMillis(250));
        }
    }

    /** Everything that counts, in one line. */
    String summary() {
        return "%d messages acknowledged; lost %d, doubled %d, out of order %d, unknown %d; not 200: %d; at rest after %.1f s, left %d"
                .formatted(
                        findings.messages(),
                        findings.lost().size(),
                        findings.doubled().size(),
                        findings.disordered().size(),
                        findings.unknown().size(),
                        refusals.size(),
                        took.toMillis() / 1_000.0,
                        unfinished);
    }
}
