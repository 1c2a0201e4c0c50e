package dev.noor.adapter.zoho;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.CallBudget.Permit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads from Zoho Inventory within what the organization may: every call waits for its turn among those of all
 * processes, and a token that is refused is replaced once. Any code but 0 is an error, whatever the HTTP status.
 * Thread-safe.
 */
@Singleton
final class ZohoApi {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ZohoConfig config;
    private final ZohoPolicies policies;
    private final ZohoHttp http;
    private final ZohoTokens tokens;
    private final CallBudget budget;
    private final ZohoClock clock;
    private final Pause pause;
    private final String account;

    @Inject
    ZohoApi(
            ZohoConfig config,
            ZohoPolicies policies,
            ZohoHttp http,
            ZohoTokens tokens,
            CallBudget budget,
            ZohoClock clock) {
        this(config, policies, http, tokens, budget, clock, Thread::sleep);
    }

    ZohoApi(
            ZohoConfig config,
            ZohoPolicies policies,
            ZohoHttp http,
            ZohoTokens tokens,
            CallBudget budget,
            ZohoClock clock,
            Pause pause) {
        this.config = config;
        this.policies = policies;
        this.http = http;
        this.tokens = tokens;
        this.budget = budget;
        this.clock = clock;
        this.pause = pause;
        this.account = "zoho/" + config.organizationId();
    }

    /**
     * What a route of Inventory answers.
     *
     * @param path such as {@code /items}
     * @throws PortException for whatever is no success
     */
    JsonNode get(String path, Map<String, String> query) {
        URI address = address(path, query);
        AccessToken token = tokens.current();
        Exchange exchange = call(address, token);
        if (exchange instanceof Exchange.Answered refused && refused.status() == 401) {
            exchange = call(address, tokens.insteadOf(token));
        }
        if (exchange instanceof Exchange.Answered answered) {
            return read(answered);
        }
        throw ZohoFaults.of(exchange);
    }

    private Exchange call(URI address, AccessToken token) {
        Instant now = clock.instant();
        switch (budget.take(account, policies.rate(), now)) {
            case Permit.Granted granted -> await(granted.after());
            case Permit.Paused paused -> throw paused(paused, now);
        }
        return http.get(address, token);
    }

    private void await(Duration turn) {
        if (turn.compareTo(policies.patience()) > 0) {
            throw ZohoFaults.minuteCap(turn);
        }
        try {
            if (turn.isPositive()) {
                pause.last(turn);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new TransientPortException("zoho.interrupted", "the call to Zoho was given up");
        }
    }

    private static PortException paused(Permit.Paused paused, Instant now) {
        return paused.reason().equals(ZohoFaults.DAY_CAP)
                ? ZohoFaults.dayCap(paused.until(), now)
                : ZohoFaults.minuteCap(Duration.between(now, paused.until()));
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
            Duration wait = answered.retryAfter().orElse(MINUTE);
            budget.pause(account, clock.instant().plus(wait), "zoho.throttled");
            throw ZohoFaults.minuteCap(wait);
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
        Instant now = clock.instant();
        Instant tomorrow = now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        budget.pause(account, tomorrow, ZohoFaults.DAY_CAP);
        return ZohoFaults.dayCap(tomorrow, now);
    }

    private URI address(String path, Map<String, String> query) {
        String more = query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining());
        return URI.create(config.api() + "/inventory/v1" + path + "?organization_id=" + config.organizationId() + more);
    }
}
