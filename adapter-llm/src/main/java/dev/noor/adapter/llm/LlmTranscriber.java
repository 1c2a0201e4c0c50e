package dev.noor.adapter.llm;

import dev.noor.ports.voice.Transcriber;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.InstantSource;

/** Lets the main server write down recordings: one attempt, guarded apart from chats. Thread-safe. */
public final class LlmTranscriber implements Transcriber {
    /** Each holds a recording in memory, twice over while it is sent. */
    private static final int AT_ONCE = 16;

    private final Endpoint endpoint;
    private final String model;
    private final HttpClient client;
    private final HttpFaults faults;
    private final Guard guard;

    /** @param model one of the server's that takes sound */
    public LlmTranscriber(Endpoint endpoint, String model, LlmPolicies policies, InstantSource clock) {
        this.endpoint = endpoint;
        this.model = model;
        this.client = policies.client();
        this.faults = new HttpFaults(LlmConfig.TRANSCRIPTION_MODEL, clock);
        this.guard = new Guard(policies, AT_ONCE);
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public Transcription transcribe(Request request) {
        return guard.call(() -> once(request));
    }

    private Transcription once(Request request) {
        WireSound.Body body = switch (endpoint.kind()) {
            case OPENROUTER -> WireSound.json(model, request);
            case OPENAI -> WireSound.multipart(model, request);
        };
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(endpoint.url() + "/audio/transcriptions"))
                .POST(body.publisher())
                .header("Content-Type", body.type())
                .header("Accept", "application/json");
        endpoint.key().ifPresent(key -> call.header("Authorization", "Bearer " + key.reveal()));
        endpoint.attribution().forEach(call::header);
        String answer = new OneCall(client, faults, request.deadline())
                .answer(call.build())
                .body();
        return WireSound.read(answer, model, faults);
    }
}
