package dev.noor.adapter.pgvector;

import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReportWriter;

/** Writes next to nothing of a report, and one character that {@code jsonb} does not take. */
final class BriefCodec implements TurnReportWriter {
    @Override
    public String encode(TurnReport report) {
        return "{\"brain\":\"" + report.brain() + "\",\"zero\":\"\\u0000\",\"not zero\":\"\\\\u0000\"}";
    }
}
