package dev.noor.adapter.wazzup.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Wazzup's API on a free port of the loopback interface: it remembers an id for 60 seconds by the clock it is given,
 * keeps everything it took for good, and goes wrong as it is told. Thread-safe.
 */
public final class StubWazzup implements AutoCloseable {
    public static final String API_KEY = "stub-key-0123456789abcdef012345678";
    public static final String CHANNEL = "11111111-1111-4111-8111-111111111111";

    private final InstantSource clock;
    private final Ledger ledger = new Ledger();
    private final StubDirectory directory = new StubDirectory();
    private final Deque<Fault> next = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Supplier<Fault> usual = Fault.None::new;
    private volatile Consumer<Taken> listener = taken -> {};
    private volatile HttpServer server;
    private int calls;

    private StubWazzup(InstantSource clock) throws IOException {
        this.clock = clock;
        this.server = listen(0);
    }

    /** Starts on a free port. */
    public static StubWazzup start(InstantSource clock) throws IOException {
        return new StubWazzup(clock);
    }

    private HttpServer listen(int port) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_024);
        started.createContext("/", this::answer);
        started.setExecutor(workers);
        started.start();
        return started;
    }

    /** What {@code NOOR_WAZZUP_URL} is to be. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v3");
    }

    /** What was taken. */
    public Ledger ledger() {
        return ledger;
    }

    /** Channels, templates, the address for webhooks and contacts. */
    public StubDirectory directory() {
        return directory;
    }

    /** How many calls came in, whatever became of them. */
    public synchronized int calls() {
        return calls;
    }

    /** Treats the next call in this way; told several times, one call after the other. */
    public synchronized void next(Fault fault) {
        next.add(fault);
    }

    /** How calls are treated for which nothing was told: asked once a call, from any thread. */
    public void usually(Supplier<Fault> faults) {
        usual = faults;
    }

    /**
     * Tells of every message once it is taken and before it is answered, such as to post its echo and its statuses (see
     * {@link WebhookBodies}). Called from any thread; to be quick, since other messages wait meanwhile.
     */
    public void afterTaking(Consumer<Taken> told) {
        listener = told;
    }

    /** Lets nobody connect until {@link #open}. */
    public void shut() {
        server.stop(0);
    }

    /** Listens again, where it did before. */
    public void open() throws IOException {
        server = listen(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private synchronized Fault fault() {
        calls++;
        return Optional.ofNullable(next.poll()).orElseGet(usual);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Fault fault = fault();
            if (fault instanceof Fault.CloseBeforeTaking) {
                return;
            }
            if (fault instanceof Fault.Answer told) {
                write(call, told);
                return;
            }
            Fault.Answer answer = respond(call, body);
            switch (fault) {
                case Fault.CloseAfterTaking close -> {}
                case Fault.SilenceAfterTaking silence -> {
                    pause(silence.silence());
                    write(call, answer);
                }
                case Fault.StallInAnswer stall -> stall(call, answer, stall.silence());
                case Fault.AnswerAfterTaking told -> write(call, new Fault.Answer(told.status(), told.body(), ""));
                case Fault.None none -> write(call, answer);
                case Fault.Answer told -> write(call, told);
                case Fault.CloseBeforeTaking close -> {}
            }
        }
    }

    private Fault.Answer respond(HttpExchange call, String body) {
        String key = call.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + API_KEY).equals(key)) {
            return Fault.Answer.error(401, "INVALID_API_KEY");
        }
        String route = call.getRequestMethod() + " " + call.getRequestURI().getPath();
        return route.equals("POST /v3/message")
                ? message(body)
                : directory.answer(route, call.getRequestURI().getQuery(), body);
    }

    private synchronized Fault.Answer message(String body) {
        Item message;
        try {
            message = Item.read(body);
        } catch (BadItemException bad) {
            return Fault.Answer.error(400, "VALIDATION_ERROR");
        }
        Optional<Fault.Answer> refusal = SendRules.refusal(message, directory.channels(), directory.templates());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long order = ledger.next();
        Taken taken = new Taken(
                order,
                clock.instant(),
                message.hint("crmMessageId").orElse(""),
                UUID.nameUUIDFromBytes(("stub-" + order).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                message.hint("channelId").orElse(""),
                message.hint("chatId").orElse(""),
                message.hint("text").orElse(""),
                message.hint("contentUri").orElse(""),
                message.hint("templateId").orElse(""),
                body);
        if (!ledger.take(taken)) {
            return new Fault.Answer(
                    400,
                    "{\"status\":400,\"requestId\":\"r\",\"error\":\"REPEATED_CRM_MESSAGE_ID\",\"description\":\"\","
                            + "\"data\":{\"crmMessageId\":\"" + taken.crmMessageId() + "\"}}",
                    "");
        }
        listener.accept(taken);
        return new Fault.Answer(
                201, "{\"messageId\":\"" + taken.messageId() + "\",\"chatId\":\"" + taken.chatId() + "\"}", "");
    }

    private static void write(HttpExchange call, Fault.Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        if (!answer.retryAfter().isEmpty()) {
            call.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        call.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void stall(HttpExchange call, Fault.Answer answer, Duration silence) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer.status(), bytes.length + 1L);
        OutputStream out = call.getResponseBody();
        out.write(bytes, 0, bytes.length / 2);
        out.flush();
        pause(silence);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
