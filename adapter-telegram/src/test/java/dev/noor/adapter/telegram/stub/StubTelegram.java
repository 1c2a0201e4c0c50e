package dev.noor.adapter.telegram.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Telegram's Bot API on a free port of the loopback interface, with one bot in one group: it keeps all that it took for
 * good, and goes wrong as it is told. Thread-safe.
 */
public final class StubTelegram implements AutoCloseable {
    public static final String TOKEN = "123456789:AAstub-token_0123456789abcdefghij";
    public static final String SECRET = "stub-secret_0123456789abcdefghijklm";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 4096;

    private final List<JsonNode> messages = new ArrayList<>();
    private final List<JsonNode> acknowledged = new ArrayList<>();
    private final Deque<Fault> next = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private String chat = "-100777";
    private JsonNode webhook = JSON.createObjectNode();

    private StubTelegram() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /** Starts on a free port. */
    public static StubTelegram start() throws IOException {
        return new StubTelegram();
    }

    /** The settings with which this bot writes to this group. */
    public TelegramConfig config() {
        return config(TOKEN);
    }

    /** The same with another token. */
    public synchronized TelegramConfig config(String token) {
        return new TelegramConfig(
                new Secret(token),
                chat,
                new Secret(SECRET),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    /** What was posted in the group, as the bot called for it, with {@code message_id}. */
    public synchronized List<JsonNode> messages() {
        return List.copyOf(messages);
    }

    /** The presses that were answered. */
    public synchronized List<JsonNode> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How updates are to be reported. */
    public synchronized JsonNode webhook() {
        return webhook;
    }

    /** Treats the next call in this way; told several times, one call after the other. */
    public synchronized void next(Fault fault) {
        next.add(fault);
    }

    /** The group becomes a supergroup. */
    public synchronized void move(String to) {
        chat = to;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            Fault fault = fault();
            switch (fault) {
                case Fault.CloseBeforeTaking close -> {}
                case Fault.Answer told -> write(call, told);
                case Fault.CloseAfterTaking close ->
                    respond(call.getRequestURI().getPath(), body);
                case Fault.None none -> write(call, respond(call.getRequestURI().getPath(), body));
            }
        }
    }

    private synchronized Fault fault() {
        return Optional.ofNullable(next.poll()).orElseGet(Fault.None::new);
    }

    private synchronized Fault.Answer respond(String path, byte[] body) throws IOException {
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            return Fault.Answer.refused(401, "Unauthorized");
        }
        JsonNode arguments = JSON.readTree(body);
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "sendMessage" -> send(arguments);
            case "answerCallbackQuery" -> {
                acknowledged.add(arguments);
                yield result("true");
            }
            case "setWebhook" -> {
                webhook = arguments;
                yield result("true");
            }
            case "getWebhookInfo" ->
                result(JSON.createObjectNode()
                        .put("url", webhook.path("url").asText(""))
                        .toString());
            default -> Fault.Answer.refused(404, "Not Found");
        };
    }

    private Fault.Answer send(JsonNode arguments) {
        if (!arguments.path("chat_id").asText().equals(chat)) {
            return chat.startsWith("-100777")
                    ? Fault.Answer.refused(400, "Bad Request: chat not found")
                    : new Fault.Answer(
                            400,
                            "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded\","
                                    + "\"parameters\":{\"migrate_to_chat_id\":" + chat + "}}");
        }
        String text = arguments.path("text").asText();
        if (text.isBlank() || text.length() > LONGEST || arguments.has("parse_mode")) {
            return Fault.Answer.refused(400, "Bad Request: message text is wrong");
        }
        int id = 1_000 + messages.size();
        messages.add(((ObjectNode) arguments.deepCopy()).put("message_id", id));
        return result("{\"message_id\":" + id + ",\"message_thread_id\":7,\"chat\":{\"id\":" + chat + "}}");
    }

    private static Fault.Answer result(String json) {
        return new Fault.Answer(200, "{\"ok\":true,\"result\":" + json + "}");
    }

    private static void write(HttpExchange call, Fault.Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(answer.status(), bytes.length);
        call.getResponseBody().write(bytes);
    }
}
