package dev.noor.ports.turn;

/** The one JSON form of a report. Thread-safe. */
public interface TurnReportCodec {
    /** The report as one line of JSON. */
    String encode(TurnReport report);

    /**
     * The report of a JSON text; members it does not know are ignored.
     *
     * @throws IllegalArgumentException naming the member that is wrong
     */
    TurnReport decode(String json);
}
