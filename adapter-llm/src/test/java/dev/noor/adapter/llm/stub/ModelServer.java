package dev.noor.adapter.llm.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A model server on a free port of the loopback interface, down to the bytes: connections are kept, reset or left
 * silent as its behaviour says. Remembers every call. Thread-safe.
 */
public final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = new ArrayList<>();
    private final Deque<WireAnswer> next = new ArrayDeque<>();
    private volatile Behaviour usual;
    private int connections;

    private ModelServer(int port, Behaviour usual) throws IOException {
        this.usual = usual;
        this.door = new ServerSocket(port, 1_024, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Starts on a free port. */
    public static ModelServer start(Behaviour usual) throws IOException {
        return new ModelServer(0, usual);
    }

    /** Starts on this port. */
    public static ModelServer start(int port, Behaviour usual) throws IOException {
        return new ModelServer(port, usual);
    }

    /** What {@code NOOR_LLM_URL} is to be. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/v1");
    }

    /** Answers in this way from now on. */
    public void behave(Behaviour behaviour) {
        usual = behaviour;
    }

    /** Gives this answer to the next call; told several times, one after the other. */
    public synchronized void next(WireAnswer answer) {
        next.add(answer);
    }

    /** The calls so far, in the order they came. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How many connections were made. */
    public synchronized int connections() {
        return connections;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket connection = door.accept();
                synchronized (this) {
                    connections++;
                }
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            boolean kept = true;
            while (kept) {
                Optional<Asked> call = read(in);
                kept = call.isPresent() && answer(connection, answerTo(call.get()));
            }
        } catch (IOException gone) {
            // The other side has hung up, which it may.
        }
    }

    private WireAnswer answerTo(Asked call) {
        synchronized (this) {
            asked.add(call);
            WireAnswer told = next.poll();
            if (told != null) {
                return told;
            }
        }
        return usual.answer(call);
    }

    /** Whether the connection stays. */
    private static boolean answer(Socket connection, WireAnswer answer) throws IOException {
        OutputStream out = connection.getOutputStream();
        return switch (answer) {
            case WireAnswer.Sent sent -> {
                out.write(head(sent, sent.body()));
                out.write(bytes(sent.body()));
                out.flush();
                yield true;
            }
            case WireAnswer.ThenClosed then -> {
                answer(connection, then.answer());
                yield false;
            }
            case WireAnswer.Late late -> {
                pause(late.silence());
                yield answer(connection, late.answer());
            }
            case WireAnswer.Stalled stalled -> {
                half(out, stalled.body());
                pause(stalled.silence());
                yield false;
            }
            case WireAnswer.Truncated truncated -> {
                half(out, truncated.body());
                yield false;
            }
            case WireAnswer.Reset reset -> {
                connection.setSoLinger(true, 0);
                yield false;
            }
            case WireAnswer.Closed closed -> false;
        };
    }

    private static void half(OutputStream out, String body) throws IOException {
        out.write(head(WireAnswer.ok(body), body));
        byte[] all = bytes(body);
        out.write(all, 0, all.length / 2);
        out.flush();
    }

    private static byte[] head(WireAnswer.Sent sent, String body) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + sent.status() + " Told\r\n");
        head.append("Content-Type: application/json\r\n");
        head.append("Content-Length: ").append(bytes(body).length).append("\r\n");
        sent.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return bytes(head.append("\r\n").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Asked> read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        boolean isJson = headers.getOrDefault("content-type", "").startsWith("application/json");
        // a byte a character, so that files inside a form can be told
        String text = new String(body, isJson ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        JsonNode json = text.isEmpty() || !isJson ? JSON.createObjectNode() : JSON.readTree(text);
        return Optional.of(new Asked(first.split(" ")[1], headers, text, json));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
