package dev.noor.ports.turn;

/** Writes the one JSON form of a report. Thread-safe. */
@FunctionalInterface
public interface TurnReportWriter {
    /** The report as one line of JSON. */
    String encode(TurnReport report);
}
