package dev.noor.adapter.llm;

import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Carries one chat for langchain4j. Lets an answer through only when it is whole and sound; everything else is the
 * fault that it is. Used by one thread.
 */
final class Transport implements dev.langchain4j.http.client.HttpClient {
    private final OneCall call;
    private final HttpFaults faults;
    private Optional<WireReply> reply = Optional.empty();

    Transport(OneCall call, HttpFaults faults) {
        this.call = call;
        this.faults = faults;
    }

    Duration deadline() {
        return call.deadline();
    }

    /** What came back; only after a success. */
    WireReply reply() {
        return reply.orElseThrow();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        java.net.http.HttpRequest.Builder http = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .POST(BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        HttpResponse<String> response = call.answer(http.build());
        WireReply read = WireReply.read(response.body(), faults);
        reply = Optional.of(read);
        return SuccessfulHttpResponse.builder()
                .statusCode(200)
                .headers(response.headers().map())
                .body(read.json())
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are taken whole");
    }
}
