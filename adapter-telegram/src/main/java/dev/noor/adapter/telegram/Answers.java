package dev.noor.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.http.Exchange;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.Optional;

/** Turns every answer that is no success into the fault that it is. (Bot API, "Making requests", 2026-11.) */
final class Answers {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Whatever Telegram asks for: nobody waits for longer. */
    private static final int LONGEST_SECONDS = 3_600;

    private Answers() {}

    /**
     * The result of a call that worked.
     *
     * @throws MovedException when the group has another id now
     * @throws PortException for anything else: {@code telegram.token} where the token is not taken
     */
    static JsonNode result(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered -> result(answered);
            case Exchange.NotSent notSent ->
                throw new TransientPortException(
                        "telegram.unreachable", "Telegram cannot be reached: " + notSent.code(), SOON);
            case Exchange.Lost lost ->
                throw new TransientPortException("telegram.silent", "Telegram did not answer: " + lost.code(), SOON);
            case Exchange.PutOff putOff ->
                throw new TransientPortException(
                        "telegram.busy", "too many calls to Telegram are under way: " + putOff.code(), SOON);
        };
    }

    private static JsonNode result(Exchange.Answered answered) {
        if (answered.status() >= 500) {
            throw new TransientPortException("telegram.broken", "Telegram is broken (" + answered.status() + ")", SOON);
        }
        JsonNode body = TelegramJson.object(answered.body())
                .orElseThrow(() -> answered.isSuccess() ? unreadable() : refused(answered.status(), ""));
        if (body.path("ok").asBoolean() && body.has("result")) {
            return body.path("result");
        }
        Optional<String> moved = TelegramJson.text(body.path("parameters").path("migrate_to_chat_id"));
        if (moved.isPresent()) {
            throw new MovedException(moved.get());
        }
        int code = body.path("error_code").asInt(answered.status());
        if (code == 429) {
            throw new TransientPortException(
                    "telegram.throttled", "Telegram wants fewer calls", wait(body, answered.retryAfter()));
        }
        throw refused(code, body.path("description").asText(""));
    }

    private static Duration wait(JsonNode body, Optional<Duration> header) {
        int seconds = body.path("parameters").path("retry_after").asInt(0);
        return seconds > 0 ? Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS)) : header.orElse(SOON);
    }

    /** @param description Telegram's own sentence, which repeats nothing of a call */
    private static PortException refused(int code, String description) {
        String why = description.isEmpty() ? String.valueOf(code) : code + ", " + description;
        return switch (code) {
            // A token of which nobody knows is taken for an address that there is not.
            case 401, 404 ->
                new PermanentPortException(
                        "telegram.token",
                        "Telegram does not let us in (" + why + "): " + TelegramConfig.TOKEN + " is wrong");
            case 403 ->
                new PermanentPortException(
                        "telegram.shut_out",
                        "the bot may not write to the group (" + why + "): is it a member of " + TelegramConfig.CHAT
                                + "?");
            default ->
                code >= 500
                        ? new TransientPortException("telegram.broken", "Telegram is broken (" + why + ")", SOON)
                        : new PermanentPortException("telegram.refused", "Telegram refused (" + why + ")");
        };
    }

    /** The fault of an answer that says yes in words nobody understands. */
    static PortException unreadable() {
        return new PermanentPortException("telegram.unreadable", "Telegram answered something that cannot be read");
    }
}
