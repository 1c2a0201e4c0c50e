package dev.noor.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.adapter.http.GuardedCalls;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;

/**
 * Calls methods of the Bot API. The token stands in their addresses, so nothing of an address leaves here. Thread-safe.
 */
@Singleton
final class TelegramApi {
    private final TelegramConfig config;
    private final GuardedCalls calls;

    @Inject
    TelegramApi(TelegramConfig config, TelegramPolicies policies, InstantSource clock) {
        this.config = config;
        this.calls = new GuardedCalls(policies.calls(), clock);
    }

    /**
     * The result of a method.
     *
     * @throws MovedException when the group has another id now
     * @throws dev.noor.ports.PortException for every other answer that is no success
     */
    JsonNode call(String method, ObjectNode arguments) {
        URI address = URI.create(config.url() + "/bot" + config.token().reveal() + "/" + method);
        Exchange exchange = calls.send(HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofByteArray(TelegramJson.bytes(arguments)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .build());
        return Answers.result(exchange);
    }
}
