package dev.noor.adapter.http;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Calls one service over HTTP and nothing else: a deadline for the whole answer, one further attempt where no
 * connection stood, none at all while too many calls went wrong. Never throws for what happens on the way, follows no
 * redirect. Thread-safe.
 */
public final class GuardedCalls {
    private final CallPolicies policies;
    private final RetryAfter retryAfter;
    private final HttpClient client;
    private final FailsafeExecutor<Exchange> guarded;

    /** @param clock what a date in {@code Retry-After} is compared with */
    public GuardedCalls(CallPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.retryAfter = new RetryAfter(clock);
        // version 2 would begin with an upgrade that some servers in between refuse
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(policies.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.guarded = guarded(policies);
    }

    private static FailsafeExecutor<Exchange> guarded(CallPolicies policies) {
        Bulkhead<Exchange> bulkhead = Bulkhead.<Exchange>builder(policies.atOnce())
                .withMaxWaitTime(policies.place())
                .build();
        CircuitBreaker<Exchange> breaker = CircuitBreaker.<Exchange>builder()
                .handleResultIf(GuardedCalls::isFault)
                .withFailureThreshold(CallPolicies.WATCHED_CALLS / 2, CallPolicies.WATCHED_CALLS)
                .withDelay(policies.halfOpen())
                .withSuccessThreshold(1)
                .build();
        RetryPolicy<Exchange> retry = RetryPolicy.<Exchange>builder()
                .handleResultIf(Exchange.NotSent.class::isInstance)
                .withMaxRetries(1)
                .withDelay(policies.retryDelay())
                .withJitter(0.2)
                .build();
        return Failsafe.with(bulkhead, breaker, retry);
    }

    /** Whether the service, or the way there, is ill; a refusal is a sign of health. */
    private static boolean isFault(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered -> answered.status() >= 500;
            case Exchange.NotSent notSent -> true;
            case Exchange.Lost lost -> true;
            case Exchange.PutOff putOff -> false;
        };
    }

    /** Waits for what becomes of the request, at most for a place, two connections and the answer. */
    public Exchange send(HttpRequest request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    /**
     * The same where nobody knows how large the answer is: of a body of more than {@code mostBytes} one byte more than
     * those is taken, and the connection closed.
     */
    public Exchange send(HttpRequest request, int mostBytes) {
        return send(request, answer -> new FirstBytes(mostBytes + 1));
    }

    private Exchange send(HttpRequest request, BodyHandler<byte[]> body) {
        try {
            return guarded.get(() -> once(request, body));
        } catch (CircuitBreakerOpenException open) {
            return new Exchange.NotSent("breaker.open");
        } catch (BulkheadFullException full) {
            return new Exchange.PutOff("bulkhead.full");
        } catch (FailsafeException interrupted) {
            // only waiting for a place or the further attempt can be: the call itself throws nothing checked
            Thread.currentThread().interrupt();
            return new Exchange.NotSent("interrupted");
        }
    }

    /** The deadline holds for the whole answer: the client's own timer ends with the headers. */
    private Exchange once(HttpRequest request, BodyHandler<byte[]> body) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            HttpResponse<byte[]> response = answer.get(policies.answer().toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange.Answered(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Content-Type"),
                    response.headers().firstValue("Retry-After").flatMap(retryAfter::read));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Exchange.Lost("timeout");
        } catch (InterruptedException ending) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Exchange.Lost("interrupted");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof IOException trouble ? lost(trouble) : fault(request, failed);
        }
    }

    private static Exchange lost(IOException trouble) {
        return switch (trouble) {
            case HttpConnectTimeoutException late -> new Exchange.NotSent("connect.timeout");
            case ConnectException refused -> new Exchange.NotSent("connect.refused");
            case HttpTimeoutException late -> new Exchange.Lost("timeout");
            // The hands were never shaken, so nothing of ours was read.
            case SSLHandshakeException untrusted -> new Exchange.NotSent("connect.tls");
            case SSLException broken -> new Exchange.Lost("connection.tls");
            default -> new Exchange.Lost("connection.lost");
        };
    }

    private static Exchange fault(HttpRequest request, ExecutionException failed) {
        throw new IllegalStateException(
                "a call to " + request.uri().getHost() + " could not be made", failed.getCause());
    }
}
