package dev.noor.adapter.llm;

import dev.noor.ports.config.Secret;
import java.net.URI;
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

    static Kind kindOf(URI url) {
        return OPENROUTER.getHost().equals(url.getHost()) ? Kind.OPENROUTER : Kind.OPENAI;
    }

    /**
     * The root as it was set.
     *
     * @throws IllegalArgumentException when it is no https address, nor a plain one of this machine or network
     */
    static URI parse(String text) {
        URI url;
        try {
            url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("is not a URL", malformed);
        }
        String host = url.getHost();
        if (host == null || url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException("is not a URL of scheme, host and path only");
        }
        // A bare name is one of the own machine or the own network of containers.
        boolean near = !host.contains(".") || host.equals("127.0.0.1") || host.equals("[::1]");
        if (!"https".equals(url.getScheme()) && !("http".equals(url.getScheme()) && near)) {
            throw new IllegalArgumentException("does not begin with https://, and is not on this machine");
        }
        return url;
    }
}
