package dev.noor.adapter.llm.stub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes answers in OpenAI's chat schema with OpenRouter's additions. Not thread-safe. */
public final class Completion {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ObjectNode choice = JSON.createObjectNode();
    private final ObjectNode message = JSON.createObjectNode();
    private int calls;

    private Completion() {
        root.put("id", "gen-1");
        root.put("object", "chat.completion");
        root.put("created", 1_790_000_000);
        root.put("model", "stub/model");
        message.put("role", "assistant");
        message.putNull("content");
        choice.put("index", 0);
        choice.put("finish_reason", "stop");
        choice.put("native_finish_reason", "stop");
        usage(1_000, 600, 50, 0, "0.00042");
    }

    /** An answer in words. */
    public static Completion saying(String text) {
        Completion completion = new Completion();
        completion.message.put("content", text);
        return completion;
    }

    /** An answer that calls one tool; {@code arguments} are taken as they are. */
    public static Completion calling(String tool, String arguments) {
        return new Completion().and(tool, arguments);
    }

    /** A further call in the same answer. */
    public Completion and(String tool, String arguments) {
        return call(tool, arguments, "function");
    }

    /** A call whose type was left out. */
    public static Completion callingUntyped(String tool, String arguments) {
        return new Completion().call(tool, arguments, "");
    }

    private Completion call(String tool, String arguments, String type) {
        ArrayNode list = message.withArray("tool_calls");
        ObjectNode call = list.addObject();
        call.put("id", "call_" + ++calls);
        if (!type.isEmpty()) {
            call.put("type", type);
        }
        call.putObject("function").put("name", tool).put("arguments", arguments);
        return finish("tool_calls");
    }

    public Completion finish(String reason) {
        choice.put("finish_reason", reason);
        return this;
    }

    /** Without a reason why it ended. */
    public Completion unfinished() {
        choice.putNull("finish_reason");
        return this;
    }

    public Completion model(String name) {
        root.put("model", name);
        return this;
    }

    public Completion usage(long input, long cached, long output, long reasoning, String dollars) {
        ObjectNode usage = root.putObject("usage");
        usage.put("prompt_tokens", input);
        usage.put("completion_tokens", output);
        usage.put("total_tokens", input + output);
        usage.put("cost", new java.math.BigDecimal(dollars));
        usage.putObject("prompt_tokens_details").put("cached_tokens", cached);
        usage.putObject("completion_tokens_details").put("reasoning_tokens", reasoning);
        return this;
    }

    /** The JSON text. */
    public String json() {
        choice.set("message", message);
        root.putArray("choices").add(choice);
        return root.toString();
    }

    public WireAnswer.Sent sent() {
        return WireAnswer.ok(json());
    }

    /** OpenRouter's form of an error. */
    public static String error(int code, String words, String type) {
        ObjectNode error = JSON.createObjectNode();
        ObjectNode inner = error.putObject("error");
        inner.put("code", code);
        inner.put("message", words);
        inner.putObject("metadata").put("error_type", type);
        error.put("user_id", "user_1");
        return error.toString();
    }
}
