package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Reads from Zoho Inventory and writes there. Any code but 0 is an error, whatever the HTTP status. Thread-safe. */
@Singleton
final class ZohoApi {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ZohoCalls calls;
    private final String account;

    @Inject
    ZohoApi(ZohoCalls calls) {
        this.calls = calls;
        this.account = "zoho/" + calls.config().organizationId();
    }

    /**
     * What a route of Inventory answers.
     *
     * @param path such as {@code /items}
     * @throws PortException for whatever is no success
     */
    JsonNode get(String path, Map<String, String> query) {
        Exchange exchange = calls.send(account, ZohoRequest.get(address(path, query)));
        if (exchange instanceof Exchange.Answered answered) {
            return read(answered);
        }
        throw ZohoFaults.of(exchange);
    }

    /**
     * Writes once.
     *
     * @throws PortException when certainly nothing was written, and it may be tried again
     */
    Sent post(String path, String json) {
        return Sent.by(calls.send(account, ZohoRequest.post(address(path, Map.of()), json)), this::written);
    }

    private Sent written(Exchange.Answered answered) {
        try {
            return new Sent.Done(read(answered));
        } catch (TransientPortException fault) {
            if (ZohoFaults.isUnclear(fault)) {
                return new Sent.Unclear(fault.code());
            }
            throw fault;
        } catch (PermanentPortException fault) {
            if (fault.code().equals(ZohoFaults.REFUSED)) {
                return new Sent.Refused(ZohoFaults.REFUSED + "."
                        + ZohoJson.object(answered.body())
                                .map(json -> json.path("code").asLong())
                                .orElse(0L));
            }
            throw fault;
        }
    }

    private JsonNode read(Exchange.Answered answered) {
        Optional<JsonNode> body = ZohoJson.object(answered.body());
        long code = body.map(json -> json.path("code").asLong(-1)).orElse(-1L);
        String told = code >= 0 ? "code " + code : "HTTP " + answered.status();
        if (code == 45) {
            throw stopForToday();
        }
        if (code == 1070) {
            throw ZohoFaults.tooManyAtOnce(answered.retryAfter().orElse(SOON));
        }
        if (code == 44 || answered.status() == 429) {
            throw calls.throttled(account, answered);
        }
        if (answered.status() >= 500) {
            throw ZohoFaults.broken(answered.status());
        }
        if (answered.status() == 401 || answered.status() == 403 || code == 57) {
            throw ZohoFaults.notAllowed(told);
        }
        if (code == 6041 || code == 4029) {
            throw ZohoFaults.organization(told);
        }
        if (answered.isSuccess() && code == 0) {
            return body.orElseThrow();
        }
        throw code > 0 ? ZohoFaults.refused(told) : ZohoFaults.unreadable();
    }

    /** The day that Zoho counts is not documented; UTC's ends after that of every zone east of it. */
    private PortException stopForToday() {
        Instant now = calls.now();
        Instant tomorrow = now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        calls.pause(account, tomorrow, ZohoFaults.DAY_CAP);
        return ZohoFaults.dayCap(tomorrow, now);
    }

    private URI address(String path, Map<String, String> query) {
        String more = ZohoCalls.query(query);
        return calls.address(
                "/inventory/v1" + path,
                "organization_id=" + calls.config().organizationId() + (more.isEmpty() ? "" : "&" + more));
    }
}
