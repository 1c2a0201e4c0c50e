package dev.noor.app.server.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page of a headless Chromium, and everything it complains of. Used by one test at a time. */
public final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"));
    private static final String PORT_FILE = "DevToolsActivePort";

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private Chromium(Process process, Path profile) throws IOException, InterruptedException {
        this.process = process;
        this.socket = client.newWebSocketBuilder()
                .buildAsync(page(port(profile)), new Listener())
                .join();
        ask("Runtime.enable", JSON.createObjectNode());
        ask("Log.enable", JSON.createObjectNode());
        ask("Page.enable", JSON.createObjectNode());
    }

    /** The browser of this machine, if there is one. */
    public static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** @param profile an empty folder */
    public static Chromium start(Path browser, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--lang=en",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile);
    }

    /** Opens an address in a window of this size. */
    public void open(String address, int width, int height) throws InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        ask("Page.navigate", JSON.createObjectNode().put("url", address));
    }

    /** What an expression comes to in the page. */
    public JsonNode run(String expression) throws InterruptedException {
        JsonNode answer = ask(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** Waits up to a minute for an expression to be true. */
    public void await(String expression) throws InterruptedException {
        for (int looks = 0; looks < 300; looks++) {
            if (run("Boolean(" + expression + ")").asBoolean()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("never true: " + expression + "; the page says: "
                + run("document.body.innerText.slice(0, 2000)").asText());
    }

    /** Errors of scripts, the console's errors, and what the page's policy forbade. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode ask(String method, ObjectNode parameters) throws InterruptedException {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static int port(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve(PORT_FILE);
        for (int looks = 0; looks < 600; looks++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Integer.parseInt(Files.readAllLines(file).getFirst());
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the browser did not start");
    }

    private URI page(int port) throws IOException, InterruptedException {
        HttpRequest tabs = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        for (JsonNode tab :
                JSON.readTree(client.send(tabs, BodyHandlers.ofString()).body())) {
            if (tab.get("type").asText().equals("page")) {
                return URI.create(tab.get("webSocketDebuggerUrl").asText());
            }
        }
        throw new IllegalStateException("the browser shows no page");
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> waiting = asked.remove(message.get("id").asInt());
            if (waiting != null) {
                waiting.complete(message.path("result"));
            }
            return;
        }
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(message.get("params").toString());
            case "Log.entryAdded" -> complainOf(message.at("/params/entry"), "level");
            case "Runtime.consoleAPICalled" -> complainOf(message.get("params"), "type");
            default -> {}
        }
    }

    private void complainOf(JsonNode entry, String member) {
        if (Stream.of("error", "warning", "assert").anyMatch(entry.path(member).asText()::equals)) {
            complaints.add(entry.toString());
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final List<CharSequence> parts = new ArrayList<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            parts.add(data);
            if (isLast) {
                String text = String.join("", parts);
                parts.clear();
                try {
                    hear(JSON.readTree(text));
                } catch (IOException malformed) {
                    throw new UncheckedIOException(malformed);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        client.close();
    }
}
