package dev.noor.adapter.zoho;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Calls Zoho over HTTP and nothing else: one further attempt where no connection stood, none at all while too many
 * calls went wrong. Tokens and the APIs are watched apart, since they are different hosts. Never throws for what
 * happens on the way. Thread-safe.
 */
@Singleton
final class ZohoHttp {
    private final ZohoPolicies policies;
    private final RetryAfter retryAfter;
    private final HttpClient client;
    private final FailsafeExecutor<Exchange> accounts;
    private final FailsafeExecutor<Exchange> api;

    @Inject
    ZohoHttp(ZohoPolicies policies, ZohoClock clock) {
        this.policies = policies;
        this.retryAfter = new RetryAfter(clock);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(policies.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.accounts = guarded(policies);
        this.api = guarded(policies);
    }

    private static FailsafeExecutor<Exchange> guarded(ZohoPolicies policies) {
        Bulkhead<Exchange> bulkhead = Bulkhead.<Exchange>builder(policies.atOnce())
                .withMaxWaitTime(policies.answer())
                .build();
        CircuitBreaker<Exchange> breaker = CircuitBreaker.<Exchange>builder()
                .handleResultIf(ZohoHttp::isFault)
                .withFailureThreshold(ZohoPolicies.WATCHED_CALLS / 2, ZohoPolicies.WATCHED_CALLS)
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

    /** Whether Zoho, or the way there, is ill; a refusal is a sign of health. */
    private static boolean isFault(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered answered -> answered.status() >= 500;
            case Exchange.NotSent notSent -> true;
            case Exchange.Lost lost -> true;
            case Exchange.PutOff putOff -> false;
        };
    }

    /** Asks for a token: secrets go in the body, since addresses are logged on the way. */
    Exchange token(URI address, String form) {
        return call(
                accounts,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    /** Reads from an API; Zoho calls its tokens bearer ones, and takes them under this name only. */
    Exchange get(URI address, AccessToken token) {
        return call(
                api,
                HttpRequest.newBuilder(address)
                        .header(
                                "Authorization",
                                "Zoho-oauthtoken " + token.value().reveal())
                        .header("Accept", "application/json")
                        .GET()
                        .build());
    }

    private Exchange call(FailsafeExecutor<Exchange> guarded, HttpRequest request) {
        try {
            return guarded.get(() -> once(request));
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
    private Exchange once(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = answer.get(policies.answer().toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange.Answered(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").flatMap(retryAfter::read));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Exchange.Lost("timeout");
        } catch (InterruptedException ending) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Exchange.Lost("interrupted");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof IOException trouble ? lost(trouble) : fault(failed);
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

    private static Exchange fault(ExecutionException failed) {
        throw new IllegalStateException("a call to Zoho could not be made", failed.getCause());
    }
}
