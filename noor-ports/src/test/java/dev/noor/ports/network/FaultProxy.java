package dev.noor.ports.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between clients and a server of this machine, and does to their connections what networks do. Forwards from
 * construction until {@link #close}. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {
    private static final Duration LONGEST_ACCEPT = Duration.ofSeconds(5);

    private final int target;
    private final int port;
    private final Set<Line> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;
    private volatile Optional<Thread> accepting = Optional.empty();
    private volatile State state = State.PASSING;
    private volatile Duration delay = Duration.ZERO;

    private enum State {
        PASSING,
        CUT,
        SILENT
    }

    /** A client and what it talks to. */
    private record Line(Socket client, Socket server) {
        void close() {
            end(client);
            end(server);
        }
    }

    private FaultProxy(int target) {
        this.target = target;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
    }

    /** A proxy before a port of this machine. */
    public static FaultProxy to(int target) {
        FaultProxy proxy = new FaultProxy(target);
        proxy.accept(proxy.listening);
        return proxy;
    }

    /** Where clients connect. */
    public int port() {
        return port;
    }

    /** Holds back whatever passes, in both directions, for this time. */
    public void delay(Duration each) {
        delay = each;
    }

    /** Closes every connection, and new ones as soon as they are made, until {@link #restore}. */
    public void cut() {
        state = State.CUT;
        closeAll();
    }

    /** Closes every connection and lets nobody connect until {@link #restore}. */
    public void refuse() {
        end(listening);
        awaitRefusal();
        closeAll();
    }

    /** As long as a thread is about to accept, the system still lets clients connect to a socket that is closed. */
    private void awaitRefusal() {
        try {
            if (accepting.isPresent()) {
                accepting.get().join(LONGEST_ACCEPT);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The server's side of every connection is gone and the client's is not told: what it says is taken, and no answer
     * comes, for ever on connections that are open before {@link #restore}.
     */
    public void halfOpen() {
        state = State.SILENT;
        open.forEach(line -> end(line.server()));
    }

    /** New connections work again, at once. */
    public void restore() {
        state = State.PASSING;
        delay = Duration.ZERO;
        if (listening.isClosed()) {
            listening = listen(port);
            accept(listening);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_024);
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept(ServerSocket from) {
        accepting = Optional.of(Thread.startVirtualThread(() -> {
            while (!from.isClosed()) {
                try {
                    connect(from.accept());
                } catch (IOException closed) {
                    // the next one may do better
                }
            }
        }));
    }

    private void connect(Socket client) throws IOException {
        if (state == State.CUT) {
            end(client);
            return;
        }
        if (state == State.SILENT) {
            open.add(new Line(client, new Socket()));
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Line line = new Line(client, server);
            open.add(line);
            if (state == State.CUT || listening.isClosed()) {
                // What was being made while the others were closed is closed with them.
                line.close();
                open.remove(line);
                return;
            }
            forward(line, client, server);
            forward(line, server, client);
        } catch (IOException nobodyThere) {
            end(client);
        }
    }

    private void forward(Line line, Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            boolean silenced = false;
            try {
                pass(from.getInputStream(), to.getOutputStream());
            } catch (IOException ended) {
                // one side is gone, and so is the other
            } finally {
                silenced = state == State.SILENT;
            }
            if (!silenced) {
                line.close();
                open.remove(line);
            }
        });
    }

    private void pass(InputStream in, OutputStream out) throws IOException {
        byte[] bytes = new byte[16_384];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (!delay.isZero()) {
                pause(delay);
            }
            out.write(bytes, 0, read);
            out.flush();
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private void closeAll() {
        open.forEach(Line::close);
        open.clear();
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // it is
        }
    }

    @Override
    public void close() {
        end(listening);
        closeAll();
    }
}
