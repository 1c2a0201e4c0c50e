package dev.noor.adapter.zoho;

import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.CallBudget.Permit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls Zoho's APIs within what the organization may: every call waits for its turn among those of all processes, and a
 * token that is refused is replaced once. Thread-safe.
 */
@Singleton
final class ZohoCalls {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ZohoConfig config;
    private final ZohoPolicies policies;
    private final ZohoHttp http;
    private final ZohoTokens tokens;
    private final CallBudget budget;
    private final ZohoClock clock;
    private final Pause pause;

    @Inject
    ZohoCalls(
            ZohoConfig config,
            ZohoPolicies policies,
            ZohoHttp http,
            ZohoTokens tokens,
            CallBudget budget,
            ZohoClock clock) {
        this(config, policies, http, tokens, budget, clock, Thread::sleep);
    }

    ZohoCalls(
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
    }

    ZohoConfig config() {
        return config;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * What became of a call.
     *
     * @param account whose calls are counted together
     * @throws PortException when the call was not made
     */
    Exchange send(String account, ZohoRequest request) {
        AccessToken token = tokens.current();
        Exchange exchange = call(account, request, token);
        return exchange instanceof Exchange.Answered refused && refused.status() == 401
                ? call(account, request, tokens.insteadOf(token))
                : exchange;
    }

    /** Lets no process call before then. */
    void pause(String account, Instant until, String reason) {
        budget.pause(account, until, reason);
    }

    /** Lets no process call before the minute is over, or the time that Zoho asks for. */
    PortException throttled(String account, Exchange.Answered answered) {
        Duration wait = answered.retryAfter().orElse(MINUTE);
        pause(account, now().plus(wait), "zoho.throttled");
        return ZohoFaults.minuteCap(wait);
    }

    /** The parts of a query in the order of their names, encoded. */
    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    URI address(String path, String query) {
        return URI.create(config.api() + path + (query.isEmpty() ? "" : "?" + query));
    }

    private Exchange call(String account, ZohoRequest request, AccessToken token) {
        Instant now = clock.instant();
        switch (budget.take(account, policies.rate(), now)) {
            case Permit.Granted granted -> await(granted.after());
            case Permit.Paused paused -> throw paused(paused, now);
        }
        return http.send(request, token);
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
}
