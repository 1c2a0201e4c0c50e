package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealStage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads records of deals. */
final class DealReader {
    /** What is asked for of a deal. */
    static final String FIELDS = "Deal_Name,Stage,Modified_Time";

    private DealReader() {}

    /** @throws IllegalArgumentException when the record has no id that is one */
    static Deal read(JsonNode record) {
        return new Deal(
                new DealId(record.path("id").asText("")),
                new DealStage(record.path("Stage").asText("(none)")),
                time(record, "Modified_Time"));
    }

    /** A moment of the record; empty where none can be read. */
    static Optional<Instant> time(JsonNode record, String field) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(record.path(field).asText("")).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
