package dev.noor.adapter.llm;

import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.ports.config.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The adapter against a model server, as an app wires it. */
final class Wired {
    static final String KEY = "sk-test-0123456789";
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private Wired() {}

    static LlmChatModel to(ModelServer server, String... more) {
        return with(policies(), server, more);
    }

    static LlmChatModel with(LlmPolicies policies, ModelServer server, String... more) {
        return new LlmChatModel(config(server, more), policies, NOON);
    }

    static LlmTranscriber transcriber(ModelServer server, String model, String... more) {
        return new LlmTranscriber(config(server, more).main(), model, policies(), NOON);
    }

    private static LlmConfig config(ModelServer server, String... more) {
        Map<String, String> settings = new HashMap<>();
        settings.put(LlmConfig.URL, server.url().toString());
        settings.put(LlmConfig.API_KEY, KEY);
        settings.put(LlmConfig.MODEL, "test/model");
        settings.put(LlmConfig.SERVER_KIND, "openrouter");
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        Settings read = new Settings(settings);
        LlmConfig config = LlmConfig.from(read).orElseThrow();
        read.check();
        return config;
    }

    static LlmPolicies policies() {
        return new LlmPolicies(Duration.ofSeconds(1), Duration.ofMillis(300));
    }
}
