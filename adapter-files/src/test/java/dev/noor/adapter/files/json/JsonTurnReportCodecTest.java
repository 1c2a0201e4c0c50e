package dev.noor.adapter.files.json;

import dev.noor.ports.turn.TurnReportCodec;
import dev.noor.ports.turn.TurnReportCodecContract;

class JsonTurnReportCodecTest implements TurnReportCodecContract {

    @Override
    public TurnReportCodec testee() {
        return new JsonTurnReportCodec();
    }
}
