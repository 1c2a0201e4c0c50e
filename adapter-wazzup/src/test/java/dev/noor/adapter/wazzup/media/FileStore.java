package dev.noor.adapter.wazzup.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A store of files on a free port of this machine, down to the bytes; answers every request in the way it was told. */
final class FileStore implements AutoCloseable {
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong written = new AtomicLong();
    private volatile Answer answer;

    private FileStore(Answer answer) throws IOException {
        this.answer = answer;
        this.door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Writes an answer. */
    interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    static FileStore start(Answer answer) throws IOException {
        return new FileStore(answer);
    }

    static Answer file(String status, String head, byte[] body) {
        return out -> {
            out.write(("HTTP/1.1 " + status + "\r\n" + head + "Content-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
        };
    }

    void answers(Answer other) {
        answer = other;
    }

    MediaHost host() {
        return new MediaHost("127.0.0.1", door.getLocalPort());
    }

    String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** The first lines of the requests so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** How much an endless answer has written. */
    AtomicLong written() {
        return written;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket connection = door.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            while (first != null && !in.readLine().isEmpty()) {
                // the rest of the head is nobody's concern
            }
            if (first != null) {
                asked.add(first);
                answer.to(connection.getOutputStream());
            }
        } catch (IOException gone) {
            // The other side has hung up, which it may.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
