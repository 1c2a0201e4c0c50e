package dev.noor.adapter.files.json;

import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReportCodec;
import jakarta.inject.Inject;

/**
 * Reports as one line of JSON, version {@value ReportJson#VERSION}, by the schema {@value #SCHEMA} beside this class.
 * Personal facts are included. A newer version is read as far as it is known. Thread-safe.
 */
public final class JsonTurnReportCodec implements TurnReportCodec {
    /** The name of the schema's resource, relative to this class. */
    public static final String SCHEMA = "turn-report.schema.json";

    @Inject
    public JsonTurnReportCodec() {}

    @Override
    public String encode(TurnReport report) {
        return Json.write(ReportJson.write(report));
    }

    @Override
    public TurnReport decode(String json) {
        return Json.read(json, "report").read(ReportJson::read);
    }
}
