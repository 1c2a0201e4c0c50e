package dev.noor.adapter.llm.stub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A call as it came over the wire.
 *
 * @param headers by their names in lower case
 * @param text of the body, as it came; what is no JSON with a character for each byte
 * @param body the same, read; empty for what is no JSON
 */
public record Asked(String path, Map<String, String> headers, String text, JsonNode body) {
    public Asked {
        headers = Map.copyOf(headers);
    }

    /** The messages in order. */
    public List<JsonNode> messages() {
        return StreamSupport.stream(body.path("messages").spliterator(), false).toList();
    }

    /** The words of the messages of a role, in order. */
    public List<String> said(String role) {
        return messages().stream()
                .filter(message -> message.path("role").asText().equals(role))
                .map(message -> message.path("content").asText(""))
                .toList();
    }

    /** The words of the last message of a role; empty when there is none. */
    public String last(String role) {
        List<String> said = said(role);
        return said.isEmpty() ? "" : said.getLast();
    }

    /** What the tools gave after the model's last answer, in order. */
    public List<String> toolAnswers() {
        List<JsonNode> messages = messages();
        int from = messages.size();
        while (from > 0 && messages.get(from - 1).path("role").asText().equals("tool")) {
            from--;
        }
        return messages.subList(from, messages.size()).stream()
                .map(message -> message.path("content").asText(""))
                .toList();
    }

    /** The names of the tools that may be called. */
    public List<String> tools() {
        return StreamSupport.stream(body.path("tools").spliterator(), false)
                .map(tool -> tool.path("function").path("name").asText())
                .toList();
    }

    /** How many answers of the model stand in the chat since the customer last spoke. */
    public long round() {
        List<JsonNode> messages = messages();
        int from = messages.size();
        while (from > 0 && !messages.get(from - 1).path("role").asText().equals("user")) {
            from--;
        }
        return messages.subList(from, messages.size()).stream()
                .filter(message -> message.path("role").asText().equals("assistant"))
                .count();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
