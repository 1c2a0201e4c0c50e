package dev.noor.ports.turn;

/** The one JSON form of a report, both ways. Thread-safe. */
public interface TurnReportCodec extends TurnReportWriter {
    /**
     * The report of a JSON text; members it does not know are ignored.
     *
     * @throws IllegalArgumentException naming the member that is wrong
     */
    TurnReport decode(String json);
}
