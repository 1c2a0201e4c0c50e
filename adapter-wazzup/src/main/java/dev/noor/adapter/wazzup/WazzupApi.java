package dev.noor.adapter.wazzup;

import dev.noor.adapter.http.Exchange;
import dev.noor.adapter.http.GuardedCalls;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;

/** Writes Wazzup's requests. Never throws for what happens on the way. Thread-safe. */
@Singleton
final class WazzupApi {
    private final WazzupConfig config;
    private final GuardedCalls calls;

    @Inject
    WazzupApi(WazzupConfig config, WazzupPolicies policies, InstantSource clock) {
        this.config = config;
        this.calls = new GuardedCalls(policies.calls(), clock);
    }

    Exchange get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    Exchange post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json));
    }

    Exchange patch(String path, String json) {
        return call("PATCH", path, BodyPublishers.ofString(json));
    }

    private Exchange call(String method, String path, BodyPublisher body) {
        return calls.send(HttpRequest.newBuilder(URI.create(config.url() + path))
                .method(method, body)
                .header("Authorization", "Bearer " + config.apiKey().reveal())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .build());
    }
}
