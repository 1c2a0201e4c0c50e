package dev.noor.adapter.llm.stub;

import java.util.Map;
import java.util.function.Supplier;

/** Every way to go wrong that was seen with real servers. */
public enum Broken {
    RATE_LIMITED(() -> WireAnswer.failed(429, Completion.error(429, "slow down", "rate_limit_exceeded"))),
    RATE_LIMITED_WITH_DELAY(() -> new WireAnswer.Sent(
            429, Map.of("Retry-After", "7"), Completion.error(429, "slow down", "rate_limit_exceeded"))),
    SERVER_ERROR(() -> WireAnswer.failed(500, Completion.error(500, "oops", "internal"))),
    BAD_GATEWAY(() -> WireAnswer.failed(502, "<html>bad gateway</html>")),
    UNAVAILABLE(() -> new WireAnswer.Sent(
            503, Map.of("Retry-After", "3"), Completion.error(503, "no room", "provider_overloaded"))),
    OVERLOADED(() -> WireAnswer.failed(529, Completion.error(529, "overloaded", "provider_overloaded"))),
    GATEWAY_TIMEOUT(() -> WireAnswer.failed(524, Completion.error(524, "late", "timeout"))),
    ERROR_INSIDE_200(() -> WireAnswer.ok(Completion.error(502, "upstream died", "provider_unavailable"))),
    RATE_LIMITED_INSIDE_200(() -> WireAnswer.ok(Completion.error(429, "slow down", "rate_limit_exceeded"))),
    BAD_JSON(() -> WireAnswer.ok("{\"choices\":[{\"message\":{\"content\":\"Hel")),
    NO_JSON(() -> WireAnswer.ok("upstream connect error")),
    EMPTY_BODY(() -> WireAnswer.ok("")),
    NO_CHOICES(() -> WireAnswer.ok("{\"id\":\"gen-1\",\"choices\":[]}")),
    NULL_CONTENT(() -> WireAnswer.ok("{\"id\":\"gen-1\",\"model\":\"m\",\"choices\":[{\"index\":0,"
            + "\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":null}}]}")),
    BLANK_CONTENT(() -> Completion.saying("  \n ").sent()),
    NULL_FINISH(() -> Completion.saying("Half a sen").unfinished().sent()),
    ERROR_FINISH(() -> Completion.saying("Half a sen").finish("error").sent()),
    FILTERED(() -> Completion.saying("I can").finish("content_filter").sent()),
    DSML_LEAK(() -> Completion.saying(
                    "<｜DSML｜tool_calls><｜DSML｜invoke name=\"search_catalog\"></｜DSML｜invoke></｜DSML｜tool_calls>")
            .sent()),
    ASCII_DSML_LEAK(() -> Completion.saying("Let me look. <|DSML|function_calls>search_catalog</|DSML|function_calls>")
            .sent()),
    UNTYPED_CALLS(() -> Completion.callingUntyped("search_catalog", "{}").sent()),
    EMPTY_CALLS(() -> WireAnswer.ok("{\"id\":\"gen-1\",\"model\":\"m\",\"choices\":[{\"index\":0,"
            + "\"finish_reason\":\"tool_calls\",\"message\":{\"role\":\"assistant\",\"content\":null,"
            + "\"tool_calls\":[]}}]}")),
    TRUNCATED(() -> new WireAnswer.Truncated(Completion.saying("Hello").json())),
    HEADER_STALL(() ->
            new WireAnswer.Late(WireAnswer.SILENCE, Completion.saying("Late").sent())),
    BODY_STALL(() -> new WireAnswer.Stalled(Completion.saying("Hello").json(), WireAnswer.SILENCE)),
    RESET(WireAnswer.Reset::new),
    CLOSED(WireAnswer.Closed::new),
    UNAUTHORISED(() -> WireAnswer.failed(401, Completion.error(401, "No auth credentials found", "unauthorized"))),
    FORBIDDEN(() -> WireAnswer.failed(403, Completion.error(403, "moderated", "content_policy_violation"))),
    NO_CREDIT(() -> WireAnswer.failed(402, Completion.error(402, "Insufficient credits", "payment_required"))),
    UNKNOWN_MODEL(() -> WireAnswer.failed(404, Completion.error(404, "No endpoints found", "not_found"))),
    TOO_LONG(() -> WireAnswer.failed(400, Completion.error(400, "too long", "context_length_exceeded"))),
    INVALID(() -> WireAnswer.failed(
            400, "{\"error\":{\"message\":\"bad\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}"));

    private final Supplier<WireAnswer> answer;

    Broken(Supplier<WireAnswer> answer) {
        this.answer = answer;
    }

    public WireAnswer answer() {
        return answer.get();
    }
}
