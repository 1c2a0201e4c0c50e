package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of something that was to be written. Codes are stable and hold nothing of the call. */
sealed interface Sent {
    /** It is written. */
    record Done(JsonNode answer) implements Sent {}

    /** It may be written and may not. */
    record Unclear(String code) implements Sent {}

    /** It is not taken as it is. */
    record Refused(String code) implements Sent {}
}
