package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import java.util.function.Function;

/** What became of something that was to be written. Codes are stable and hold nothing of the call. */
sealed interface Sent {
    /** It is written. */
    record Done(JsonNode answer) implements Sent {}

    /** It may be written and may not. */
    record Unclear(String code) implements Sent {}

    /** It is not taken as it is. */
    record Refused(String code) implements Sent {}

    /**
     * What became of a call that writes.
     *
     * @param read what an answer means
     * @throws dev.noor.ports.PortException when certainly nothing was written, and it may be tried again
     */
    static Sent by(Exchange exchange, Function<Exchange.Answered, Sent> read) {
        return switch (exchange) {
            case Exchange.Answered answered -> read.apply(answered);
            case Exchange.Lost lost -> new Unclear(ZohoFaults.SILENT);
            case Exchange.NotSent notSent -> throw ZohoFaults.of(notSent);
            case Exchange.PutOff putOff -> throw ZohoFaults.of(putOff);
        };
    }
}
