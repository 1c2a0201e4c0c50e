package dev.noor.adapter.llm;

import dev.noor.ports.config.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A server that serves models.
 *
 * @param url the API's root without a trailing slash
 * @param key none where the server wants none
 */
public record Endpoint(URI url, Optional<Secret> key, Kind kind) {

    /** What the server understands beyond OpenAI's chat schema. */
    public enum Kind {
        /** Fall-back models, a data policy and attribution, as OpenRouter has them. */
        OPENROUTER,
        /** Nothing. */
        OPENAI
    }

    static final URI OPENROUTER = URI.create("https://openrouter.ai/api/v1");

    /** The headers by which the server knows who asks. */
    Map<String, String> attribution() {
        return switch (kind) {
            case OPENROUTER ->
                Map.of("HTTP-Referer", "https://github.com/noor-assistant", "X-OpenRouter-Title", "Noor");
            case OPENAI -> Map.of();
        };
    }

    static Kind kindOf(URI url) {
        return OPENROUTER.getHost().equals(url.getHost()) ? Kind.OPENROUTER : Kind.OPENAI;
    }
}
