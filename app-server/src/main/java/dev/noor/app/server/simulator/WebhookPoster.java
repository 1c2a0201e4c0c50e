package dev.noor.app.server.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts webhooks as a provider does: again after a while when they are not taken. Thread-safe. */
final class WebhookPoster implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI webhook;
    private final String key;

    WebhookPoster(URI webhook, String key) {
        this.webhook = webhook;
        this.key = key;
    }

    /** Whether it was taken in the end. */
    boolean post(String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body))
                .build();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isTaken(request)) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private boolean isTaken(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
