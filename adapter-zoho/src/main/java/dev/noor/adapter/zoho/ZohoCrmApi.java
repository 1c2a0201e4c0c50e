package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from Zoho CRM and writes there, a record a call. What became of a record is told by its own code, whatever the
 * HTTP status. (Zoho CRM API v7, 2026-11.) Thread-safe.
 */
@Singleton
final class ZohoCrmApi {
    private static final String ROOT = "/crm/v7";
    /** Nothing there, and nothing changed. */
    private static final Set<Integer> NOTHING = Set.of(204, 304);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ZohoCalls calls;
    private final String account;

    @Inject
    ZohoCrmApi(ZohoCalls calls) {
        this.calls = calls;
        this.account = "zoho-crm/" + calls.config().organizationId();
    }

    /**
     * What a route answers; empty when there is nothing, which Zoho says by saying nothing.
     *
     * @throws PortException for whatever else is no success
     */
    Optional<JsonNode> get(String path, Map<String, String> query) {
        return get(ZohoRequest.get(address(path, query)));
    }

    /** The same of what was changed after a second. */
    Optional<JsonNode> get(String path, Map<String, String> query, Instant changedAfter) {
        return get(ZohoRequest.get(address(path, query), changedAfter));
    }

    private URI address(String path, Map<String, String> query) {
        return calls.address(ROOT + path, ZohoCalls.query(query));
    }

    private Optional<JsonNode> get(ZohoRequest request) {
        Exchange exchange = calls.send(account, request);
        if (!(exchange instanceof Exchange.Answered answered)) {
            throw ZohoFaults.of(exchange);
        }
        if (NOTHING.contains(answered.status()) || answered.status() == 404 && answered.body().length == 0) {
            return Optional.empty();
        }
        JsonNode body = ZohoJson.object(answered.body()).orElseThrow(() -> faultOf(answered, ""));
        String code = body.path("code").asText("");
        if (answered.isSuccess() && code.isEmpty()) {
            return Optional.of(body);
        }
        if (code.equals("INVALID_DATA")) {
            return Optional.empty();
        }
        throw faultOf(answered, code);
    }

    /** Creates a record, or has one found that it would double. */
    Sent post(String path, String json) {
        return write(ZohoRequest.post(calls.address(ROOT + path, ""), json));
    }

    /** Changes a record, which may be repeated. */
    Sent put(String path, String json) {
        Sent sent = write(ZohoRequest.put(calls.address(ROOT + path, ""), json));
        if (sent instanceof Sent.Unclear unclear) {
            throw new TransientPortException(unclear.code(), "Zoho did not say whether a record was changed", SOON);
        }
        return sent;
    }

    private Sent write(ZohoRequest request) {
        return Sent.by(calls.send(account, request), this::written);
    }

    private Sent written(Exchange.Answered answered) {
        Optional<JsonNode> body = ZohoJson.object(answered.body());
        JsonNode item = body.map(json -> json.path("data").path(0)).orElseGet(ZohoJson::missing);
        String code = item.path("code")
                .asText(body.map(json -> json.path("code").asText("")).orElse(""));
        return switch (code) {
            case "SUCCESS" -> new Sent.Done(item);
            case "DUPLICATE_DATA" -> duplicate(item);
            case "RECORD_LOCKED" ->
                throw new TransientPortException("crm.locked", "the record is being changed by somebody", MINUTE);
            default -> {
                PortException fault = faultOf(answered, code);
                if (ZohoFaults.isUnclear(fault)) {
                    yield new Sent.Unclear(fault.code());
                }
                if (fault.code().equals(ZohoFaults.REFUSED)) {
                    yield new Sent.Refused(refusal(code, item));
                }
                throw fault;
            }
        };
    }

    /** The record that is there already stands for the one that would have doubled it. */
    private static Sent duplicate(JsonNode item) {
        JsonNode there = item.path("details").path("duplicate_record");
        return there.path("id").asText("").isEmpty()
                ? new Sent.Refused(refusal("DUPLICATE_DATA", item))
                : new Sent.Done(ZohoJson.with("duplicate", there));
    }

    /** Names the field, never its value. */
    private static String refusal(String code, JsonNode item) {
        String field = item.path("details").path("api_name").asText("");
        return "crm." + code.replaceAll("[^A-Za-z0-9_]", "_")
                + (field.matches("[A-Za-z0-9_]{1,60}") ? ":" + field : "");
    }

    private PortException faultOf(Exchange.Answered answered, String code) {
        if (answered.status() == 429 || code.equals("TOO_MANY_REQUESTS")) {
            return calls.throttled(account, answered);
        }
        if (answered.status() >= 500 || code.equals("INTERNAL_ERROR")) {
            return ZohoFaults.broken(answered.status());
        }
        if (answered.status() == 401 || answered.status() == 403) {
            return ZohoFaults.notAllowed(code.isEmpty() ? "HTTP " + answered.status() : code);
        }
        return code.isEmpty() ? ZohoFaults.unreadable() : ZohoFaults.refused(code);
    }
}
