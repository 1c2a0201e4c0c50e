package dev.noor.adapter.zoho.stub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Zoho's accounts: tokens that live an hour, fifteen at a time, ten in ten minutes; errors come with HTTP 200.
 * Thread-safe.
 */
public final class StubTokens {
    public static final String CLIENT_ID = "1000.STUBCLIENT";
    public static final String CLIENT_SECRET = "stub-client-secret";
    public static final String REFRESH_TOKEN = "1000.stub.refresh";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Instant> live = new LinkedHashMap<>();
    private final List<Instant> given = new ArrayList<>();

    StubTokens(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Fault.Answer answer(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        if (!CLIENT_ID.equals(fields.get("client_id"))) {
            return error("invalid_client");
        }
        if (!CLIENT_SECRET.equals(fields.get("client_secret"))) {
            return error("invalid_client_secret");
        }
        if (!REFRESH_TOKEN.equals(fields.get("refresh_token"))) {
            return error("invalid_code");
        }
        Instant now = clock.instant();
        if (given.stream().filter(at -> at.isAfter(now.minus(WINDOW))).count() >= 10) {
            return denied(400);
        }
        given.add(now);
        String token = "1000.stub.access." + given.size();
        live.put(token, now.plus(LIFE));
        if (live.size() > 15) {
            live.remove(live.keySet().iterator().next());
        }
        return new Fault.Answer(
                200,
                "{\"access_token\":\"" + token + "\",\"api_domain\":\"https://elsewhere.test\","
                        + "\"token_type\":\"Bearer\",\"expires_in\":3600}",
                "");
    }

    /** What Zoho says to who asked too often. */
    public static Fault.Answer denied(int status) {
        return new Fault.Answer(
                status,
                "{\"error\":\"Access Denied\",\"error_description\":\"You have made too many requests continuously."
                        + " Please try again after some time.\",\"status\":\"failure\"}",
                "");
    }

    private static Fault.Answer error(String code) {
        return new Fault.Answer(200, "{\"error\":\"" + code + "\"}", "");
    }

    synchronized boolean isLive(String token) {
        Instant end = live.get(token);
        return end != null && end.isAfter(clock.instant());
    }

    /** Ends every token before its time. */
    public synchronized void endAll() {
        live.clear();
    }

    /** How many tokens were given. */
    public synchronized int given() {
        return given.size();
    }
}
