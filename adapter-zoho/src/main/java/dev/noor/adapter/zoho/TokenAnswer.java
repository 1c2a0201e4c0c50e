package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.ports.config.Secret;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What Zoho's accounts answered. Errors come with HTTP 200 as well as 400, so that the body alone decides. */
sealed interface TokenAnswer {
    /** What Zoho says itself of the life of a token, where it does not say. */
    Duration USUAL_LIFE = Duration.ofHours(1);

    record Granted(Secret token, Duration life) implements TokenAnswer {}

    /**
     * No token.
     *
     * @param trouble a code, in lower case
     * @param retryAfter how long it asked to be left alone
     */
    record Denied(String trouble, Optional<Duration> retryAfter) implements TokenAnswer {}

    static TokenAnswer of(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered -> of(answered);
            case Exchange.NotSent notSent -> new Denied("unreachable", Optional.empty());
            case Exchange.Lost lost -> new Denied("silent", Optional.empty());
            case Exchange.PutOff putOff -> new Denied("busy", Optional.empty());
        };
    }

    private static TokenAnswer of(Exchange.Answered answered) {
        Optional<JsonNode> body = ZohoJson.object(answered.body());
        String token = body.map(json -> json.path("access_token").asText("")).orElse("");
        if (answered.isSuccess() && !token.isBlank()) {
            long seconds = body.map(json -> json.path("expires_in").asLong(0)).orElse(0L);
            return new Granted(new Secret(token), seconds > 0 ? Duration.ofSeconds(seconds) : USUAL_LIFE);
        }
        String error =
                body.map(json -> json.path("error").asText("")).orElse("").strip();
        if (error.isEmpty() || error.length() > 60) {
            return new Denied(answered.status() == 429 ? "access_denied" : "unreadable", answered.retryAfter());
        }
        return new Denied(error.toLowerCase(Locale.ROOT).replace(' ', '_'), answered.retryAfter());
    }
}
