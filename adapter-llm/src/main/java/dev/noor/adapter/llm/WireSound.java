package dev.noor.adapter.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.Language;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.Transcriber.Request;
import dev.noor.ports.voice.Transcriber.Spent;
import dev.noor.ports.voice.Transcriber.Transcription;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Calls of {@code POST /audio/transcriptions} as each kind of server takes them, and their answers. */
final class WireSound {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What nobody says in the time that a voice note lasts: a model that runs in circles. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final String JSON_TYPE = "application/json";
    private static final String LINE = "\r\n";

    private WireSound() {}

    /** A body and what it is. */
    record Body(String type, BodyPublisher publisher) {}

    /** OpenRouter's form: the sound inside a JSON. (Speech-to-text guide, 2026-11.) */
    static Body json(String model, Request request) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", model);
        body.putObject("input_audio")
                .put(
                        "data",
                        Base64.getEncoder().encodeToString(request.recording().bytes()))
                .put("format", request.recording().format().extension());
        request.spoken().map(Language::tag).ifPresent(tag -> body.put("language", tag));
        body.put("temperature", 0);
        return new Body(JSON_TYPE, BodyPublishers.ofString(body.toString()));
    }

    /** OpenAI's form: a file beside fields. */
    static Body multipart(String model, Request request) {
        Recording recording = request.recording();
        // a digest of the recording, which does not stand in it
        String boundary = "noor-" + UUID.nameUUIDFromBytes(recording.bytes());
        StringBuilder fields = new StringBuilder();
        field(fields, boundary, "model", model);
        field(fields, boundary, "response_format", "json");
        field(fields, boundary, "temperature", "0");
        request.spoken().map(Language::tag).ifPresent(tag -> field(fields, boundary, "language", tag));
        fields.append("--" + boundary + LINE)
                .append("Content-Disposition: form-data; name=\"file\"; filename=\"voice."
                        + recording.format().extension() + "\"" + LINE)
                .append("Content-Type: " + recording.format().mediaType() + LINE + LINE);
        List<byte[]> parts = new ArrayList<>();
        parts.add(fields.toString().getBytes(StandardCharsets.UTF_8));
        parts.add(recording.bytes());
        parts.add((LINE + "--" + boundary + "--" + LINE).getBytes(StandardCharsets.UTF_8));
        long length = parts.stream().mapToLong(part -> part.length).sum();
        // with its length told: not every server takes a body in chunks
        return new Body(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), length));
    }

    private static void field(StringBuilder fields, String boundary, String name, String value) {
        fields.append("--" + boundary + LINE)
                .append("Content-Disposition: form-data; name=\"" + name + "\"" + LINE + LINE)
                .append(value + LINE);
    }

    /** Reads a body; throws the fault of one that is no sound answer. */
    static Transcription read(String body, String asked, HttpFaults faults) {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw broken("it is no JSON");
        }
        if (root.hasNonNull("error")) {
            throw faults.inside(root.path("error"));
        }
        if (!root.path("text").isTextual()) {
            throw broken("it has no text");
        }
        String text = root.path("text").textValue().strip();
        if (text.length() > MOST_CHARACTERS) {
            throw broken("it says more than anybody can");
        }
        JsonNode usage = root.path("usage");
        Spent spent = new Spent(root.path("model").asText(asked), WireUsage.ofSound(usage), WireUsage.seconds(usage));
        return Silence.is(text) ? new Transcription.Unintelligible(spent) : new Transcription.Transcript(text, spent);
    }

    private static RuntimeException broken(String what) {
        return ModelFault.BROKEN_ANSWER.exception("the transcriber's answer is broken: " + what);
    }
}
