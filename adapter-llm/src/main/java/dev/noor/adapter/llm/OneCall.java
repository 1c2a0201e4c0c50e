package dev.noor.adapter.llm;

import dev.noor.ports.model.ModelFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One call over HTTP, whose time begins when it is made. The deadline holds for the whole answer, a body that stops
 * half way included. Used by one thread.
 */
final class OneCall {
    private final HttpClient client;
    private final HttpFaults faults;
    private final Duration deadline;
    private final long start = System.nanoTime();

    OneCall(HttpClient client, HttpFaults faults, Duration deadline) {
        this.client = client;
        this.faults = faults;
        this.deadline = deadline;
    }

    Duration deadline() {
        return deadline;
    }

    /** The answer, if it is a success; throws the fault that it is otherwise. */
    HttpResponse<String> answer(HttpRequest call) {
        HttpResponse<String> response = sent(call);
        if (response.statusCode() != 200) {
            throw faults.of(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""));
        }
        return response;
    }

    /** A kept connection may be closed by the server at the moment it is used again: then a new one is tried, once. */
    private HttpResponse<String> sent(HttpRequest call) {
        try {
            return once(call);
        } catch (IOException lost) {
            if (!closedBeforeAnything(lost)) {
                throw unreachable(lost);
            }
        }
        try {
            return once(call);
        } catch (IOException lost) {
            throw unreachable(lost);
        }
    }

    private HttpResponse<String> once(HttpRequest call) throws IOException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(call, BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            long left = deadline.toNanos() - (System.nanoTime() - start);
            return answer.get(Math.max(1, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw ModelFault.TIMEOUT.exception("no whole answer within " + deadline.toMillis() + " ms");
        } catch (InterruptedException ending) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw ModelFault.TIMEOUT.exception("the call was given up");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IllegalStateException("a call of a model could not be made", failed.getCause());
        }
    }

    private static boolean closedBeforeAnything(IOException lost) {
        String words = String.valueOf(lost.getMessage());
        return words.contains("received no bytes") || words.contains("Connection reset");
    }

    private static RuntimeException unreachable(IOException trouble) {
        return switch (trouble) {
            case HttpConnectTimeoutException late ->
                ModelFault.UNREACHABLE.exception("the model's server does not take connections");
            case HttpTimeoutException late -> ModelFault.TIMEOUT.exception("the model's server was silent");
            case ConnectException refused ->
                ModelFault.UNREACHABLE.exception("the model's server cannot be reached: check " + LlmConfig.URL);
            case SSLException untrusted ->
                ModelFault.UNREACHABLE.exception(
                        "the certificate of the model's server is not trusted, or the connection is no TLS");
            default -> ModelFault.UNREACHABLE.exception("the connection to the model's server broke");
        };
    }
}
