package dev.noor.adapter.zoho;

import dev.noor.adapter.http.Exchange;
import dev.noor.adapter.http.GuardedCalls;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes Zoho's requests. Tokens and the APIs are guarded apart, since they are different hosts. Never throws for what
 * happens on the way. Thread-safe.
 */
@Singleton
final class ZohoHttp {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private final GuardedCalls accounts;
    private final GuardedCalls api;

    @Inject
    ZohoHttp(ZohoPolicies policies, ZohoClock clock) {
        this.accounts = new GuardedCalls(policies.calls(), clock);
        this.api = new GuardedCalls(policies.calls(), clock);
    }

    /** Asks for a token: secrets go in the body, since addresses are logged on the way. */
    Exchange token(URI address, String form) {
        return accounts.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Calls an API; Zoho calls its tokens bearer ones, and takes them under this name only. */
    Exchange send(ZohoRequest request, AccessToken token) {
        HttpRequest.Builder call = HttpRequest.newBuilder(request.address())
                .header("Authorization", "Zoho-oauthtoken " + token.value().reveal())
                .header("Accept", "application/json");
        request.body().ifPresent(json -> call.header("Content-Type", "application/json"));
        request.changedAfter().ifPresent(time -> call.header("If-Modified-Since", SECOND.format(time)));
        return api.send(call.method(
                        request.method(),
                        request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build());
    }
}
