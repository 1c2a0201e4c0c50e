package dev.noor.adapter.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.noor.adapter.http.RetryAfter;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ModelFault;
import java.time.InstantSource;

/** Tells which fault a status or an error object is. The words of a server are not repeated: they may hold the chat. */
final class HttpFaults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String modelSetting;
    private final RetryAfter retryAfter;

    /** @param modelSetting the setting that names the model which is asked */
    HttpFaults(String modelSetting, InstantSource clock) {
        this.modelSetting = modelSetting;
        this.retryAfter = new RetryAfter(clock);
    }

    /** The fault of an answer that is no success. */
    PortException of(int status, String body, String header) {
        JsonNode error;
        try {
            error = JSON.readTree(body).path("error");
        } catch (JsonProcessingException noJson) {
            error = MissingNode.getInstance();
        }
        return of(status, error, header);
    }

    /** The fault of an error object inside a success. */
    PortException inside(JsonNode error) {
        return of(error.path("code").asInt(500), error, "");
    }

    private PortException of(int status, JsonNode error, String header) {
        ModelFault fault = fault(status, type(error));
        String words = words(fault, status);
        return retryAfter
                .read(header)
                .map(wait -> fault.exception(words, wait))
                .orElseGet(() -> fault.exception(words));
    }

    private static String type(JsonNode error) {
        return error.path("metadata")
                .path("error_type")
                .asText(error.path("code").asText(""));
    }

    private static ModelFault fault(int status, String type) {
        if (type.startsWith("content_policy")) {
            return ModelFault.REFUSED;
        }
        if (type.equals("insufficient_quota")) {
            return ModelFault.NO_CREDIT;
        }
        return switch (status) {
            case 401 -> ModelFault.UNAUTHORISED;
            case 402 -> ModelFault.NO_CREDIT;
            case 403 -> ModelFault.REFUSED;
            case 404 -> ModelFault.UNKNOWN_MODEL;
            case 408, 504, 524 -> ModelFault.TIMEOUT;
            case 429 -> ModelFault.RATE_LIMITED;
            default -> status >= 500 ? ModelFault.OVERLOADED : ModelFault.INVALID_REQUEST;
        };
    }

    private String words(ModelFault fault, int status) {
        String what = switch (fault) {
            case UNAUTHORISED -> "the key is not taken: check " + LlmConfig.API_KEY;
            case NO_CREDIT -> "the account is empty: add credit at the provider";
            case UNKNOWN_MODEL ->
                "there is no such model, or no host of it keeps the data policy: check " + modelSetting;
            case RATE_LIMITED -> "too many calls, by the provider's count";
            case REFUSED -> "the provider will not answer this";
            case INVALID_REQUEST -> "the provider finds the call wrong";
            case TIMEOUT -> "the provider's own time is over";
            case OVERLOADED, UNREACHABLE, BROKEN_ANSWER, PUT_OFF, OVER_BUDGET -> "the provider has no room or is ill";
        };
        return what + " (" + status + ")";
    }
}
