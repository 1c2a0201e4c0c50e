package dev.noor.app.server.web;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.app.server.Server;
import dev.noor.app.server.access.KeyMint;
import dev.noor.app.server.access.KeyMint.Minted;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Calls a server on this machine, with or without a key of the sample tenant. */
public final class Caller implements AutoCloseable {
    public static final TenantId TENANT = new TenantId("treejar");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String[] headers;

    private Caller(int port, String... headers) {
        this.port = port;
        this.headers = headers;
    }

    public static Caller of(int port) {
        return new Caller(port);
    }

    static Caller of(Server server) {
        return new Caller(server.port());
    }

    /** The same with one more header. */
    public Caller with(String name, String value) {
        return new Caller(
                port, Stream.concat(Stream.of(headers), Stream.of(name, value)).toArray(String[]::new));
    }

    /** The same with a new key of these scopes. */
    Caller keyed(MemoryApiKeys keys, Scope... scopes) {
        return keyed(keys, TENANT, scopes);
    }

    Caller keyed(MemoryApiKeys keys, TenantId tenant, Scope... scopes) {
        Minted minted = new KeyMint(new Random()).mint(tenant, "test", Set.of(scopes), NOON);
        keys.add(minted.kept());
        return bearing(minted);
    }

    public Caller bearing(Minted minted) {
        return with("Authorization", "Bearer " + minted.key().text().reveal());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return client.send(
                request(path).method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The lines of an answer as they come. */
    public HttpResponse<Stream<String>> lines(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofLines());
    }

    /** The lines of the answer to a body that is posted, as they come. */
    public HttpResponse<Stream<String>> lines(String path, String body) throws IOException, InterruptedException {
        return client.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofLines());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
