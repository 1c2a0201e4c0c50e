package dev.noor.adapter.zoho.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Zoho's accounts, Inventory and CRM on a free port of the loopback interface. It keeps every call for good and goes
 * wrong as it is told. Thread-safe.
 */
public final class StubZoho implements AutoCloseable {
    public static final String ORGANIZATION = "20061234567";
    private static final String TOKENS = "/oauth/v2/token";
    private static final String SCHEME = "Zoho-oauthtoken ";

    private final InstantSource clock;
    private final StubTokens tokens;
    private final StubItems items = new StubItems();
    private final StubOrders orders = new StubOrders(items);
    private final StubCrm crm;
    private final List<Called> ledger = new ArrayList<>();
    private final Deque<Fault> next = new ArrayDeque<>();
    private final Deque<Fault> nextWrites = new ArrayDeque<>();
    private final Deque<Fault> nextTokens = new ArrayDeque<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Supplier<Fault> usual = Fault.None::new;
    private volatile Supplier<Fault> usualWrite = Fault.None::new;
    private volatile Duration pace = Duration.ZERO;

    private StubZoho(InstantSource clock) throws IOException {
        this.clock = clock;
        this.tokens = new StubTokens(clock);
        this.crm = new StubCrm(clock);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /** Starts on a free port. */
    public static StubZoho start(InstantSource clock) throws IOException {
        // else an answer whose parts are small waits 40 ms for the other side's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new StubZoho(clock);
    }

    /** What {@code NOOR_ZOHO_ACCOUNTS_URL} and {@code NOOR_ZOHO_API_URL} are to be. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The settings of its one client and organization. */
    public ZohoConfig config() {
        return new ZohoConfig(
                new Secret(StubTokens.CLIENT_ID),
                new Secret(StubTokens.CLIENT_SECRET),
                new Secret(StubTokens.REFRESH_TOKEN),
                ORGANIZATION,
                url(),
                url());
    }

    public StubTokens tokens() {
        return tokens;
    }

    public StubItems items() {
        return items;
    }

    public StubOrders orders() {
        return orders;
    }

    public StubCrm crm() {
        return crm;
    }

    /** Every call to the APIs, in order. */
    public synchronized List<Called> calls() {
        return List.copyOf(ledger);
    }

    /** How many calls to Inventory were under way at the same time at most. */
    public int mostAtOnce() {
        return mostUnderWay.get();
    }

    /** Treats the next call to Inventory in this way; told several times, one call after the other. */
    public synchronized void next(Fault fault) {
        next.add(fault);
    }

    /** Treats the next call that is to change something in this way. */
    public synchronized void nextWrite(Fault fault) {
        nextWrites.add(fault);
    }

    /** How calls that are to change something are treated for which nothing was told. */
    public void usuallyWriting(Supplier<Fault> faults) {
        usualWrite = faults;
    }

    /** Treats the next call for a token in this way. */
    public synchronized void nextToken(Fault fault) {
        nextTokens.add(fault);
    }

    /** How calls to Inventory are treated for which nothing was told: asked once a call, from any thread. */
    public void usually(Supplier<Fault> faults) {
        usual = faults;
    }

    /** How long every call to Inventory takes. */
    public void pace(Duration time) {
        pace = time;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private synchronized Fault tokenFault() {
        return Optional.ofNullable(nextTokens.poll()).orElseGet(Fault.None::new);
    }

    private synchronized Fault fault(Called call) {
        ledger.add(call);
        if (call.isWrite()) {
            return Optional.ofNullable(nextWrites.poll()).orElseGet(usualWrite);
        }
        return Optional.ofNullable(next.poll()).orElseGet(usual);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = call.getRequestURI().getPath();
            if (path.equals(TOKENS)) {
                write(call, tokenFault(), () -> tokens.answer(body));
                return;
            }
            String header = Optional.ofNullable(call.getRequestHeaders().getFirst("Authorization"))
                    .orElse("");
            String token = header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
            String since = Optional.ofNullable(call.getRequestHeaders().getFirst("If-Modified-Since"))
                    .orElse("");
            String query =
                    Optional.ofNullable(call.getRequestURI().getRawQuery()).orElse("");
            mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            try {
                Called asked = new Called(clock.instant(), call.getRequestMethod(), path, query, since, token, body);
                Fault fault = fault(asked);
                pause(pace);
                write(call, fault, () -> respond(asked));
            } finally {
                underWay.decrementAndGet();
            }
        }
    }

    private Fault.Answer respond(Called asked) {
        if (asked.path().startsWith(StubCrm.ROOT)) {
            return tokens.isLive(asked.token()) ? crm.answer(asked) : StubCrm.error(401, "INVALID_TOKEN");
        }
        if (!tokens.isLive(asked.token())) {
            return Fault.Answer.code(401, 57);
        }
        if (!Arrays.asList(asked.query().split("&")).contains("organization_id=" + ORGANIZATION)) {
            return Fault.Answer.code(400, 6041);
        }
        return orders.knows(asked) ? orders.answer(asked) : items.answer(asked.path(), asked.query());
    }

    private static void write(HttpExchange call, Fault fault, Supplier<Fault.Answer> usual) throws IOException {
        switch (fault) {
            case Fault.None none -> write(call, usual.get());
            case Fault.Answer told -> write(call, told);
            case Fault.Close close -> {}
            case Fault.Swallowed swallowed -> done(usual.get());
            case Fault.Denied denied -> {
                done(usual.get());
                write(call, denied.answer());
            }
            case Fault.Silence silence -> {
                pause(silence.silence());
                write(call, usual.get());
            }
            case Fault.Half half -> {
                Fault.Answer whole = usual.get();
                write(
                        call,
                        new Fault.Answer(
                                200, whole.body().substring(0, whole.body().length() / 2), ""));
            }
        }
    }

    /** What was asked for is done, and nobody is told so. */
    private static void done(Fault.Answer untold) {
        if (untold.status() == 0) {
            throw new IllegalStateException("an answer has a status");
        }
    }

    private static void write(HttpExchange call, Fault.Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
        if (!answer.retryAfter().isEmpty()) {
            call.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        call.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length == 0) {
            return;
        }
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void pause(Duration time) {
        if (time.isZero()) {
            return;
        }
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
